// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/popup.h"

#include <QMenu>

#include <algorithm>

namespace colloquia {

void popUp(QMenu *menu, const QPoint &globalPlace)
{
    menu->popup(globalPlace); // fills it
    const auto entries = menu->actions();
    const auto first = std::ranges::find_if(
        entries, [](const QAction *entry) { return entry->isEnabled() && !entry->isSeparator(); });
    menu->setActiveAction(first == entries.end() ? nullptr : *first);
}

} // namespace colloquia
