// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/backupsdialog.h"

#include "app/store/backup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/primarybutton.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

BackupsDialog::BackupsDialog(const QString &documentId, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    resize(520, 400);
    auto *sentence = new QLabel(
        tr("Colloquia keeps copies of this colloquium by itself. Open one to look at it or to go on from "
           "there; the colloquium itself stays as it is."),
        this);
    sentence->setWordWrap(true);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    for (const backup::Kept &kept : backup::keptFor(documentId)) {
        const QString when = QLocale().toString(kept.at.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(theme::icon(u"history"_s), when, m_list);
        item->setData(Qt::UserRole, kept.path);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = addPrimary(buttons, tr("Open this backup"), u"openBackup"_s);
    open->setEnabled(m_list->count() > 0);
    if (m_list->count() == 0)
        sentence->setText(
            tr("There is no backup yet: the first is made when this colloquium is opened again."));
    else
        m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemActivated, this, &BackupsDialog::openChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupsDialog::openChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void BackupsDialog::openChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // A backup is never worked in: what is opened is a copy with a name of its own.
    const QFileInfo kept(item->data(Qt::UserRole).toString());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString target = folder + u'/' + tr("Backup of %1").arg(kept.completeBaseName()) + u".colloquium"_s;
    for (int n = 2; QFile::exists(target); ++n)
        target =
            folder + u'/' + tr("Backup of %1").arg(kept.completeBaseName()) + u" (%1).colloquium"_s.arg(n);
    if (QFile::copy(kept.filePath(), target)) {
        accept();
        emit chosen(target);
    }
}

} // namespace colloquia
