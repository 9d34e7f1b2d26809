// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/prompts.h"

#include "ui/shell/preferences.h"
#include "ui/widgets/titlewidth.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString folderKey(const QString &purpose)
{
    return u"folders/"_s + purpose;
}

// Beside the colloquium that was opened last; the example lies where nobody looks.
QString besideColloquium()
{
    const QString folder = QFileInfo(preferences::recentFiles().value(0)).absolutePath();
    const QString ours = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return preferences::recentFiles().isEmpty() || folder.startsWith(ours) ? QString() : folder;
}

// Where files of the purpose lay last; else where they are looked for first.
QString folderFor(const Prompts::FileQuestion &question)
{
    const QString last = QSettings().value(folderKey(question.purpose)).toString();
    // What a form gives comes from the browser.
    const QString usual = question.purpose == u"import"_s
                              ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                              : besideColloquium();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {last, usual, documents, QDir::homePath()}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

void showChooser(QWidget *parent, const Prompts::FileQuestion &question, QFileDialog::AcceptMode mode,
                 const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, folderFor(question), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (mode == QFileDialog::AcceptSave) {
        static const QRegularExpression suffix(u"\\*\\.(\\w+)"_s);
        dialog->setDefaultSuffix(suffix.match(question.filter).captured(1));
    }
    if (!question.proposed.isEmpty())
        dialog->selectFile(question.proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen, question](const QString &path) {
        QSettings().setValue(folderKey(question.purpose), QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

} // namespace

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question,
                             const std::function<void(const QString &)> &chosen)
{
    showChooser(parent, question, QFileDialog::AcceptOpen, chosen);
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                             const std::function<void(const QString &)> &chosen)
{
    showChooser(parent, question, QFileDialog::AcceptSave, chosen);
}

void DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &verb,
                            const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(), question,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *go = box->addButton(verb, QMessageBox::AcceptRole);
    // Not "Cancel": in French that is the word for undoing as well.
    box->addButton(QCoreApplication::translate("Prompts", "Change nothing"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    QObject::connect(box, &QMessageBox::finished, box, [box, go, confirmed] {
        if (box->clickedButton() == go)
            confirmed();
    });
    box->open();
}

void DialogPrompts::askText(QWidget *parent, const QString &title, const QString &verb, const QString &label,
                            const QString &proposed, const std::function<void(const QString &)> &answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(proposed);
    dialog->setOkButtonText(verb);
    dialog->resize(titlewidth::ofWhole(*dialog), dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, answered);
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), sentence,
                                QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace colloquia
