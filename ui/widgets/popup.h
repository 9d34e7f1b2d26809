// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QPoint;

namespace colloquia {

// Shows the menu with its first entry lit that can be chosen: who came by a key goes on with Return.
void popUp(QMenu *menu, const QPoint &globalPlace);

} // namespace colloquia
