// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/emptylist.h"

#include "ui/shell/actions.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

EmptyList::EmptyList(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *sentence = new QLabel(tr("Nobody is on the list yet."), this);
    sentence->setProperty("role", u"section"_s);
    sentence->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Import registrations…"), this);
    button->setObjectName(u"emptyImport"_s);
    button->setProperty("primary", true);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, actions.importRegistrations, &QAction::trigger);
    auto *hint = new QLabel(tr("Drop the form's CSV file here, or add people one by one with %1.")
                                .arg(actions.addNew->shortcut().toString(QKeySequence::NativeText)),
                            this);
    hint->setProperty("role", u"muted"_s);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(sentence);
    layout->addWidget(button, 0, Qt::AlignCenter);
    layout->addWidget(hint);
    layout->addStretch(3);
}

} // namespace colloquia
