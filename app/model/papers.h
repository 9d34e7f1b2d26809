// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// A list on paper, kept under a name: which list, of whom, with which columns, how it looks.
struct ListLayout
{
    ListLayoutId id = {};
    QString name = {};
    QString recipe = {}; // JSON, as app/tasks/listlayout.h writes it
    int position = 0;

    bool operator==(const ListLayout &) const = default;
};

// The text of a letter that many may be sent, with fields in braces: "{title} {family_name}".
struct Letter
{
    LetterId id = {};
    QString name = {};
    QString subject = {};
    QString text = {};
    int position = 0;

    bool operator==(const Letter &) const = default;
};

// One sheet of paper that people sign on, as it was printed: by its code it is known again.
struct SignInSheet
{
    SignInSheetId id = {};
    QString code = {}; // "13-KP"
    QDateTime at = {}; // printed, UTC
    QString title = {};
    QDate day = {};           // unset: not said
    QString heads = {};       // of the cells to sign in, a line each
    WorkshopId workshop = {}; // invalid: the event itself
    int first = 1;            // the number of its first line
    QString people = {};      // the attendees' numbers line by line, joined by blanks; 0: a blank line

    bool operator==(const SignInSheet &) const = default;
};

template<>
struct KindOf<ListLayout>
{
    static constexpr RecordKind value = RecordKind::ListLayout;
};
template<>
struct KindOf<Letter>
{
    static constexpr RecordKind value = RecordKind::Letter;
};
template<>
struct KindOf<SignInSheet>
{
    static constexpr RecordKind value = RecordKind::SignInSheet;
};

std::span<const Field> listLayoutFields();
std::span<const Field> letterFields();
std::span<const Field> signInSheetFields();

// Line by line.
std::vector<AttendeeId> peopleOf(const SignInSheet &sheet);
QString peopleText(std::span<const AttendeeId> people);

} // namespace colloquia
