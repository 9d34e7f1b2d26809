// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/preferencesdialog.h"

#include "app/tasks/ownidentity.h"
#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), m_who(new QLineEdit(this)), m_language(new QComboBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("Your name in the history"));
    m_who->setText(ownIdentity().who);
    m_who->setMinimumWidth(280);
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language of the program"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(preferences::language()));
    auto *hint = new QLabel(
        tr("Another language is spoken from the next start on. Prints follow the colloquium's own language."),
        this);
    hint->setProperty("role", u"small"_s);
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("Your name in the history"), m_who);
    form->addRow(tr("Language of the program"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void PreferencesDialog::accept()
{
    preferences::setWho(m_who->text());
    preferences::setLanguage(m_language->currentData().toString());
    QDialog::accept();
}

} // namespace colloquia
