// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/due.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace colloquia {

// What is due, kind by kind under headings, as an OrderView shows it.
class DueModel : public QStandardItemModel
{
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    void show(std::vector<Due> due, const class Roster &roster);
    [[nodiscard]] const std::vector<Due> &all() const { return m_due; }
    // Null if the id, an OrderView's, is none of ours.
    [[nodiscard]] const Due *withId(qint64 id) const;

    // What the kind's heading and its main action say.
    static QString heading(Due::What what);
    static QString action(Due::What what);

private:
    std::vector<Due> m_due;
};

} // namespace colloquia
