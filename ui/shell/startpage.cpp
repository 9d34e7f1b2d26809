// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/startpage.h"

#include "ui/shell/actions.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_recent(new QListWidget(this)), m_recentPart(new QWidget(this))
{
    setObjectName(u"startPage"_s);
    auto *logo = new QLabel(this);
    QPixmap pixmap(u":/icons/colloquia-128.png"_s);
    pixmap.setDevicePixelRatio(2);
    logo->setPixmap(pixmap);
    auto *title = new QLabel(tr("Colloquia"), this);
    title->setProperty("role", u"title"_s);
    auto *sentence =
        new QLabel(tr("Attendees, badges and lists of one event, in one file on your PC."), this);
    sentence->setProperty("role", u"muted"_s);
    sentence->setWordWrap(true);

    const auto button = [this](QAction *action, const QString &text, bool primary) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(action->objectName().replace(u"action"_s, u"start"_s));
        made->setProperty("primary", primary);
        made->setMinimumWidth(220);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    QPushButton *create = button(actions.newColloquium, tr("New colloquium…"), true);
    QPushButton *fromLast = button(actions.newFromLast, tr("New from the last edition…"), false);
    QPushButton *open = button(actions.openColloquium, tr("Open a colloquium…"), false);
    QPushButton *example = button(actions.openExample, tr("Look at the example"), false);

    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Recent colloquiums"));
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit recentChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QListWidgetItem *item = m_recent->itemAt(place);
        if (!item)
            return;
        const QString path = item->data(Qt::UserRole).toString();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open"), this, [this, path] { emit recentChosen(path); });
        menu->addAction(tr("Take off this list"), this, [this, path] {
            preferences::forgetRecent(path);
            refresh();
        });
        menu->popup(m_recent->viewport()->mapToGlobal(place));
    });
    auto *recentTitle = new QLabel(tr("Recent"), this);
    recentTitle->setProperty("role", u"section"_s);
    auto *recentLayout = new QVBoxLayout(m_recentPart);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->addWidget(recentTitle);
    recentLayout->addWidget(m_recent, 1);
    m_recentPart->setMinimumSize(380, 260);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(logo);
    left->addSpacing(8);
    left->addWidget(title);
    left->addWidget(sentence);
    left->addSpacing(16);
    left->addWidget(create);
    left->addWidget(fromLast);
    left->addWidget(open);
    left->addWidget(example);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch(1);
    columns->addLayout(left);
    columns->addWidget(m_recentPart);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(columns);
    layout->addStretch(2);
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : preferences::recentFiles()) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(
            theme::icon(u"file"_s),
            info.completeBaseName() + u"\n"_s + QDir::toNativeSeparators(info.absolutePath()), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    }
    m_recentPart->setVisible(m_recent->count() > 0);
}

} // namespace colloquia
