// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"
#include "app/model/plan.h"

#include <QHash>

#include <functional>

namespace colloquia {

// The whole cards of these people. Whoever is not there any more is left out.
using CardReader = std::function<Result<std::vector<AttendeeCard>>(const std::vector<AttendeeId> &)>;

// What a file is compared with. Of a form that comes again most people are as they were: their cards are
// never read.
struct ImportBasis
{
    Programme programme = {};
    std::vector<KnownPerson> people = {}; // everybody, in the order of their ids
    CardReader cards = {};
    std::vector<Form> forms = {};
    std::vector<FormRow> formRows = {};
    qint64 journal = 0; // the last group these were read at
};

// What is done where both the office and the file changed a cell.
enum class Settle { Ask, KeepMine, TakeTheirs };

// A cell of a person: the field's key, "workshops", or the question's text.
using PersonCell = std::pair<AttendeeId, QString>;

struct ImportChoice
{
    Settle settle = Settle::Ask; // of all that are not settled one by one
    QHash<PersonCell, Settle> settled = {};
    bool createWorkshops = true;
    bool createCategories = true;
    bool areInvited = false; // an address list: new people are invited, they have not registered
    QDateTime now = {};      // UTC; when those registered whose row has no time stamp
};

// A word of the file that names no category, choice or workshop the colloquium knows.
struct ForeignValue
{
    QString key = {}; // the field's, or "workshops"
    QString text = {};
    int count = 0; // rows

    bool operator==(const ForeignValue &) const = default;
};

// A plan with what the person is told and asked besides.
struct ImportPlan : Plan
{
    // Conflicts that were settled, and how; they are no conflicts any more.
    std::vector<std::pair<PlannedConflict, Settle>> settled = {};
    std::vector<ForeignValue> foreign = {}; // the most frequent first
    // The form said something of them before and says nothing now. They stay in the list.
    std::vector<AttendeeId> gone = {};
    // Those of the list of whom the file does not say what it said before, as the list has them.
    std::vector<AttendeeCard> compared = {};
    int perhapsSame = 0; // new people who have a name that is there, with another e-mail address
};

// What the table would do to the list. Nothing is changed; the store carries a Plan out.
Result<ImportPlan> makePlan(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis,
                            const ImportChoice &choice = {}, Progress &progress = Progress::none());

} // namespace colloquia
