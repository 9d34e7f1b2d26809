// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/commandlist.h"

#include "app/model/folding.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/listkeys.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 380; // px: beside it stands the key

QString plainName(const QAction &action)
{
    QString name = action.text();
    return name.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

bool isUndo(const QAction &action)
{
    return action.objectName() == u"actionUndo"_s || action.objectName() == u"actionRedo"_s;
}

// As somebody types it who has no median point, and by what else it is called; of undo and redo the verb
// alone.
QString searchedIn(const QAction &action)
{
    const QString name = plainName(action);
    const QString text =
        isUndo(action) ? name.section(u':', 0, 0) : name + u' ' + Actions::alsoCalled(&action);
    return folded(text) + u' ' + folded(QString(text).remove(u'·'));
}

} // namespace

CommandList::CommandList(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"commandList"_s);
    setWindowTitle(tr("Run an action"));
    resize(560, 400);
    m_line->setObjectName(u"commandName"_s);
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Name of the action"));
    new ListKeys(m_line, m_list);
    m_list->setObjectName(u"commandNames"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandList::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandList::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandList::run);
    filter({});
}

void CommandList::filter(const QString &text)
{
    m_list->clear();
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QString name = plainName(*m_actions[i]);
        const QString searched = searchedIn(*m_actions[i]);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&searched](const QString &word) { return searched.contains(word); });
        // What was done last is no action's name: nobody who types "work" wants a workshop's enrolment
        // undone.
        if (!fits || (words.isEmpty() && isUndo(*m_actions[i])))
            continue;
        const QString key = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        const QString shown = m_list->fontMetrics().elidedText(name, Qt::ElideRight, kNameWidth);
        auto *item = new QListWidgetItem(m_actions[i]->icon(), shown, m_list);
        item->setData(Qt::UserRole, int(i));
        item->setToolTip(name.toHtmlEscaped());
        if (!m_actions[i]->isEnabled()) {
            item->setText(tr("%1 – %2", "an action, and what it waits for")
                              .arg(shown, Actions::hindranceOf(m_actions[i])));
            item->setFlags(Qt::NoItemFlags);
            item->setForeground(theme::colours().muted);
            continue;
        }
        if (!key.isEmpty())
            item->setText(shown + u"\t"_s + key);
        first = first ? first : item;
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("There is no action of this name."), m_list))->setFlags(Qt::NoItemFlags);
    m_list->setCurrentItem(first);
}

void CommandList::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

} // namespace colloquia
