// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/listing.h"
#include "ui/shell/page.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace colloquia {

// Ways to look at the list, kept under names with the colloquium: looked at, kept, renamed, replaced,
// removed.
class ViewMenu : public QPushButton
{
    Q_OBJECT

public:
    // `now` tells how the list is looked at, `apply` looks at it otherwise.
    ViewMenu(const Workbench &bench, const std::function<ListLook()> &now,
             const std::function<void(const ListLook &)> &apply, QWidget *parent);

    void offer();
    // The button says which view is looked at, and whether it is still seen as it is kept.
    void nameButton();

private:
    void fill();
    void look(const ListView &view);
    void keepAs(const QString &name);
    void change(const QString &label, const ListView &view, const QString &name, const QString &listing);
    void askName();
    void askNewName(const ListView &view);
    void remove(const ListView &view);
    [[nodiscard]] const ListView *current() const;

    Workbench m_bench;
    std::function<ListLook()> m_now;
    std::function<void(const ListLook &)> m_apply;
    QMenu *m_menu;
    ListViewId m_current; // looked at last
};

} // namespace colloquia
