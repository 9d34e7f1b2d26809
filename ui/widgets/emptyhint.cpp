// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/emptyhint.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

EmptyHint::EmptyHint(const QString &icon, const QString &sentence, QAction *action, const QString &hint,
                     QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(theme::icon(icon).pixmap(20, 20));
    auto *text = new QLabel(sentence, this);
    text->setProperty("role", u"section"_s);
    auto *button = new QPushButton(action->text().remove(u'&'), this);
    button->setObjectName(u"empty"_s + action->objectName().mid(6));
    button->setAccessibleName(button->text());
    button->setProperty("primary", true);
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    auto *below = new QLabel(hint, this);
    below->setProperty("role", u"muted"_s);
    for (QLabel *label : {text, below}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addWidget(below);
    layout->addStretch(2);
}

} // namespace colloquia
