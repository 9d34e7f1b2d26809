// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/sidebar.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/fitscreen.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 208;
constexpr int kFoldedWidth = 56;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

// A button with icon and word at the left and a figure at the right.
class Sidebar::Entry : public QPushButton
{
public:
    Entry(QAction *action, const QString &iconName, QWidget *parent)
        : QPushButton(parent), m_iconName(iconName), m_word(withoutMnemonic(action->text())),
          m_figure(new QLabel(this))
    {
        setObjectName(u"sidebar"_s + action->objectName().mid(u"actionShow"_s.size()));
        setAccessibleName(m_word);
        setCheckable(true);
        setAutoDefault(false);
        setIconSize(QSize(16, 16));
        setToolTip(m_word);
        m_figure->setProperty("role", u"small"_s);
        m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 8, 0);
        layout->addStretch();
        layout->addWidget(m_figure);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        setFolded(false);
        setChosen(false);
    }
    void setFigure(const QString &figure)
    {
        m_figure->setText(figure);
        setAccessibleDescription(figure);
    }
    void setFolded(bool folded)
    {
        setText(folded ? QString() : u"  "_s + m_word);
        m_figure->setVisible(!folded);
    }
    void setChosen(bool chosen)
    {
        setChecked(chosen);
        setIcon(theme::icon(m_iconName, chosen ? theme::colours().accent : theme::colours().muted));
    }

private:
    QString m_iconName;
    QString m_word;
    QLabel *m_figure;
};

Sidebar::Sidebar(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_when(new QLabel(this))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    m_title->setObjectName(u"sidebarTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_when->setProperty("role", u"small"_s);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setWordWrap(true);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(8, 16, 0, 8);
    whole->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 16, 12);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_when);
    whole->addLayout(head);
    auto *rule = new QFrame(this);
    rule->setProperty("line", true);
    rule->setFixedHeight(1);
    whole->addWidget(rule);

    // On a low screen the entries are scrolled below the title.
    auto *entries = new QWidget(this);
    entries->setObjectName(u"page"_s); // transparent
    auto *layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 12, 8, 8);
    layout->setSpacing(2);
    m_scroll = new fitscreen::Scroll(entries, this);
    m_scroll->setObjectName(u"sidebarScroll"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(m_scroll, 1);

    const auto heading = [this, layout, entries](const QString &text) {
        auto *label = new QLabel(text.toUpper(), entries);
        label->setProperty("role", u"small"_s);
        label->setContentsMargins(8, 12, 8, 4);
        m_headings.append(label);
        layout->addWidget(label);
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        switch (PageKind(i)) {
        case PageKind::Details:
            heading(tr("Prepare"));
            break;
        case PageKind::Attendees:
            heading(tr("People"));
            break;
        case PageKind::Badges:
            heading(tr("Paper"));
            break;
        default:
            break;
        }
        m_entries[i] = new Entry(actions.showPage[i], QString::fromLatin1(kPageIcons[i]), entries);
        layout->addWidget(m_entries[i]);
    }
    layout->addStretch();
}

void Sidebar::setEvent(const QString &title, const QString &dateAndPlace)
{
    // Three lines at most: the full title stands on the pages.
    const QString shown = m_title->fontMetrics().elidedText(title, Qt::ElideRight, (kWidth - 40) * 3 - 24);
    m_title->setText(shown);
    m_title->setToolTip(title.toHtmlEscaped());
    m_title->setMinimumHeight(m_title->heightForWidth(kWidth - 32)); // its lines are whole or not there
    m_when->setText(dateAndPlace);
}

void Sidebar::setFigure(PageKind page, const QString &figure)
{
    m_entries[size_t(page)]->setFigure(figure);
}

void Sidebar::setCurrent(PageKind page)
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setChosen(PageKind(i) == page);
    m_scroll->ensureWidgetVisible(m_entries[size_t(page)], 0, 0);
}

void Sidebar::setFolded(bool folded)
{
    setFixedWidth(folded ? kFoldedWidth : kWidth);
    m_title->setVisible(!folded);
    m_when->setVisible(!folded);
    for (QLabel *heading : m_headings)
        heading->setVisible(!folded);
    for (Entry *entry : m_entries)
        entry->setFolded(folded);
}

} // namespace colloquia
