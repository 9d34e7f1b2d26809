// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/header.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kBetweenFigures = u" · "_s;

// A button that follows its action.
class ActionButton : public QPushButton
{
public:
    ActionButton(QAction *action, bool primary, QWidget *parent) : QPushButton(parent), m_action(action)
    {
        setObjectName(action->objectName().replace(u"action"_s, u"button"_s));
        setProperty("primary", primary);
        setAutoDefault(false);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &ActionButton::follow);
        follow();
    }

private:
    void follow()
    {
        setText(m_action->iconText());
        setAccessibleName(m_action->text().remove(u'&'));
        setEnabled(m_action->isEnabled());
        setVisible(m_action->isVisible());
        const QKeySequence key = m_action->shortcut();
        setToolTip(key.isEmpty() ? QString() : key.toString(QKeySequence::NativeText));
        if (m_action->menu() && !menu())
            setMenu(m_action->menu());
    }

    QAction *m_action;
};

// Where room is short the last figures give way as a whole to dots; the tool tip has them all.
class FiguresLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int width = contentsRect().width();
        const QString whole = text();
        QString shown = whole;
        for (qsizetype end = whole.size(); end > 0 && fontMetrics().horizontalAdvance(shown) > width;) {
            end = whole.lastIndexOf(kBetweenFigures, end - 1);
            if (end > 0)
                shown = whole.left(end) + u" …"_s;
        }
        style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(),
                              isEnabled(), fontMetrics().elidedText(shown, Qt::ElideRight, width),
                              foregroundRole());
    }
};

} // namespace

Header::Header(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_summary(new FiguresLabel(this)),
      m_search(new QLineEdit(this)), m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"pageSummary"_s);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setObjectName(u"searchPeople"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(
        tr("Search people (%1)").arg(actions.findPeople->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(220);
    m_buttons->setSpacing(8);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(12);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_search);
    for (QAction *action : {actions.undo, actions.redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().replace(u"action"_s, u"button"_s));
        button->setAccessibleName(action->text().remove(u'&'));
        button->setProperty("button", true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(16, 16));
        layout->addWidget(button);
    }
    layout->addLayout(m_buttons);
}

void Header::showPage(const Page &page)
{
    m_title->setText(page.title());
    m_summary->setText(page.summary());
    m_summary->setToolTip(page.summary().toHtmlEscaped());
    const QList<QAction *> wanted = page.headerActions();
    QAction *primary = page.primaryAction();
    if (wanted == m_shown && primary == m_primary)
        return;
    m_shown = wanted;
    m_primary = primary;
    // A focused button that is hidden would hand the focus on to a page that is not there yet.
    if (QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused) && focused != search())
        window()->setFocus();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : wanted)
        m_buttons->addWidget(new ActionButton(action, action == primary, this));
}

} // namespace colloquia
