// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QMap>

#include <optional>
#include <vector>

namespace colloquia {

// A workshop somebody wishes to be in, in the order of the wish.
struct PlannedWish
{
    WorkshopId workshop = {}; // negative: -1 - index into Plan::newWorkshops

    bool operator==(const PlannedWish &) const = default;
};

struct PlannedAnswer
{
    QuestionId question = {}; // negative: -1 - index into Plan::newQuestions
    QString text = {};        // empty: the answer goes

    bool operator==(const PlannedAnswer &) const = default;
};

// What shall become of one person of the file: created, or changed where they differ.
struct PlannedPerson
{
    int row = 0; // of the file, the last that speaks of the person; 2 is the first after the header
    Attendee attendee =
        {}; // as it shall be; no id: a new one. A negative category: -1 - index into newCategories
    std::optional<std::vector<PlannedWish>> wishes = {}; // unset: stay as they are
    std::vector<PlannedAnswer> answers = {};             // those that change
    std::optional<QDateTime> checkedInAt = {};           // of our own export: unset, stays
    QString cells = {}; // the form's base, as FormRow::cells; null: not remembered
};

// Both the office and the form changed the cell; the office's value stays until a person settles it.
struct PlannedConflict
{
    int row = 0;
    AttendeeId attendee = {};
    QString field = {}; // the field's key, "workshops", or the question's text
    QString mine = {};
    QString theirs = {};
    QString was = {};

    bool operator==(const PlannedConflict &) const = default;
};

// A row that stays out, or something worth knowing about one that came in.
struct RowRemark
{
    int row = 0;
    QString column = {}; // the header; empty: the whole row
    QString reason = {}; // a sentence for the person

    bool operator==(const RowRemark &) const = default;
};

// What an import would do to the list. Made from a file and the list by app/exchange, carried out by the
// store as one group of the journal, all or nothing.
struct Plan
{
    QString source = {}; // the file's name, for the journal
    QString encoding = {};
    QString delimiter = {};
    QString sheet = {}; // of a workbook, which has neither of the two
    std::vector<std::pair<QString, QString>> mapping =
        {}; // header → field key, "workshops", question's text or ""

    bool areInvited = false; // an address list: whoever is new is invited
    int rows = 0;            // below the header
    int created = 0;         // people, not rows
    int updated = 0;
    int unchanged = 0;
    std::vector<PlannedConflict> conflicts = {};
    std::vector<RowRemark> refused = {};
    std::vector<RowRemark> remarks = {};
    std::vector<std::pair<int, int>> folded =
        {}; // a row → the last of the same person, which speaks for both

    std::vector<Category> newCategories = {};
    std::vector<Workshop> newWorkshops = {};
    std::vector<Question> newQuestions = {};
    std::optional<Form> form = {};          // to be remembered; its id is invalid when new
    std::vector<PlannedPerson> people = {}; // to create, change, or remember a base of

    qint64 basis = 0; // the journal's last group that the list was read at; applied only if it is so still
};

// Whether there is nothing to write, not even to remember.
inline bool isEmpty(const Plan &plan)
{
    return plan.people.empty() && !plan.form && plan.newCategories.empty() && plan.newWorkshops.empty() &&
           plan.newQuestions.empty();
}

} // namespace colloquia
