// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/commandlist.h"

#include "app/model/folding.h"
#include "ui/widgets/listkeys.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

CommandList::CommandList(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"commandList"_s);
    setWindowTitle(tr("Run an action"));
    resize(480, 360);
    m_line->setObjectName(u"commandName"_s);
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Name of the action"));
    new ListKeys(m_line, m_list);
    m_list->setObjectName(u"commandNames"_s);
    m_list->setAccessibleName(tr("Actions"));
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
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QString name = m_actions[i]->text();
        name.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
        const QString plain = folded(name);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&plain](const QString &word) { return plain.contains(word); });
        if (!fits)
            continue;
        const QString key = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        auto *item =
            new QListWidgetItem(m_actions[i]->icon(), key.isEmpty() ? name : name + u"\t"_s + key, m_list);
        item->setData(Qt::UserRole, int(i));
    }
    m_list->setCurrentRow(0);
}

void CommandList::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

} // namespace colloquia
