// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace colloquia {

// Which name stands first in a cell that holds both, as its header says.
enum class NameOrder { Unknown, FamilyFirst, GivenFirst };
NameOrder nameOrderOf(const QString &header);

// A whole name, cut in two. Nothing of it is spelt anew.
struct CutName
{
    QString family = {};
    QString given = {};

    bool operator==(const CutName &) const = default;
};

// "DUPONT Jean", "Marie-Claire DE LA TOUR", "d'ALMEIDA Paul", "Dupont, Jean": by the capitals and the comma.
// Two words without either are cut as the header says. What cannot be told apart stays whole, as the family
// name.
CutName cutName(const QString &whole, NameOrder order);

} // namespace colloquia
