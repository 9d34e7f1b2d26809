// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/taborder.h"

#include <QWidget>

#include <algorithm>

namespace colloquia::taborder {

namespace {

// As one reads: row by row, each from left to right. What is a little higher or lower than the first of its
// row stands in the row all the same.
void putInRows(QList<QWidget *> &widgets)
{
    std::ranges::stable_sort(widgets, {}, [](const QWidget *one) { return std::pair(one->y(), one->x()); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(row + 1, widgets.end(), [bottom](const QWidget *one) {
            return one->geometry().center().y() > bottom;
        });
        std::stable_sort(row, end, [](const QWidget *one, const QWidget *other) {
            return std::pair(one->x(), one->y()) < std::pair(other->x(), other->y());
        });
        row = end;
    }
}

// The part and what of it Tab comes to.
void gather(QWidget *part, QList<QWidget *> &order)
{
    if (part->isWindow() || !part->isVisible())
        return;
    if ((part->focusPolicy() & Qt::TabFocus) && part->isEnabled() && !part->focusProxy())
        order.append(part);
    QList<QWidget *> inside = part->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    putInRows(inside);
    for (QWidget *one : inside)
        gather(one, order);
}

} // namespace

bool step(const QWidget *window, const QList<QWidget *> &parts, bool next)
{
    QList<QWidget *> order;
    for (QWidget *part : parts)
        gather(part, order);
    const QWidget *now = window->focusWidget();
    const auto here = std::ranges::find_if(
        order, [now](const QWidget *one) { return one == now || (now && one->isAncestorOf(now)); });
    if (here == order.end())
        return false;
    const qsizetype place = here - order.begin() + (next ? 1 : -1);
    order[(place + order.size()) % order.size()]->setFocus(next ? Qt::TabFocusReason
                                                                : Qt::BacktabFocusReason);
    return true;
}

} // namespace colloquia::taborder
