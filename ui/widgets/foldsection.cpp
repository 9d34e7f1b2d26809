// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/foldsection.h"

#include "ui/shell/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

FoldSection::FoldSection(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_head(new QPushButton(title, this)), m_summary(new QLabel(this)),
      m_body(new QWidget(this)), m_contents(new QVBoxLayout(m_body)), m_key(u"folds/"_s + name)
{
    m_head->setObjectName(u"fold_"_s + name);
    m_head->setAccessibleName(title);
    m_head->setProperty("link", true);
    m_head->setAutoDefault(false);
    m_head->setCheckable(true);
    m_summary->setObjectName(u"summary_"_s + name);
    m_summary->setProperty("role", u"small"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_contents->setContentsMargins(0, 0, 0, 0);
    m_contents->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    column->addWidget(m_body);
    connect(m_head, &QPushButton::toggled, this, [this](bool open) {
        QSettings().setValue(m_key, open);
        setOpen(open);
    });
    const bool wasOpen = QSettings().value(m_key).toBool();
    setOpen(wasOpen);
    m_head->setChecked(wasOpen);
}

QWidget *FoldSection::head() const
{
    return m_head;
}

void FoldSection::setOpen(bool open)
{
    m_body->setVisible(open);
    m_summary->setVisible(!open && !m_summary->text().isEmpty());
    m_head->setIcon(theme::icon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

void FoldSection::setSummary(const QString &words)
{
    m_summary->setText(words);
    m_summary->setVisible(!m_head->isChecked() && !words.isEmpty());
}

} // namespace colloquia
