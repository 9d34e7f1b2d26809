// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// An attendee wants to be in a workshop.
struct Enrolment
{
    EnrolmentId id = {};
    AttendeeId attendee = {};
    WorkshopId workshop = {};
    EnrolmentState state = EnrolmentState::Enrolled;
    int wish = 0; // the order of the wish: 1 is the first

    bool operator==(const Enrolment &) const = default;
};

// What an attendee answered to a question.
struct Answer
{
    AnswerId id = {};
    AttendeeId attendee = {};
    QuestionId question = {};
    QString text = {};

    bool operator==(const Answer &) const = default;
};

// The representative comes in the excused attendee's place.
struct Representation
{
    RepresentationId id = {};
    AttendeeId representative = {};
    AttendeeId represented = {};

    bool operator==(const Representation &) const = default;
};

// Somebody was there: at the event, or in one workshop.
struct Presence
{
    PresenceId id = {};
    AttendeeId attendee = {};
    WorkshopId workshop = {}; // invalid: the event itself
    QDateTime at = {};        // UTC
    QString desk = {};        // the check-in desk, or the PC

    bool operator==(const Presence &) const = default;
};

// Somebody has looked and said that these two are not one person.
struct Distinct
{
    DistinctId id = {};
    AttendeeId attendee = {}; // the lower number of the two
    AttendeeId other = {};

    bool operator==(const Distinct &) const = default;
};

// Somebody was asked whether the attendee is spelt so, and said no.
struct RefusedName
{
    RefusedNameId id = {};
    AttendeeId attendee = {};
    QString proposal = {}; // the whole name, as it would have been shown

    bool operator==(const RefusedName &) const = default;
};

// A way to look at the attendee list, kept under a name: what is shown, which columns, in which order.
struct ListView
{
    ListViewId id = {};
    QString name = {};
    QString listing = {}; // JSON, as app/desk/listing.h writes it
    int position = 0;

    bool operator==(const ListView &) const = default;
};

// A way to export the list, kept under a name: who, which columns, in which order, as what.
struct ExportPreset
{
    ExportPresetId id = {};
    QString name = {};
    QString recipe = {}; // JSON, as app/tasks/exportrecipe.h writes it
    int position = 0;

    bool operator==(const ExportPreset &) const = default;
};

// One print of badges: what, when, on which stock.
struct Batch
{
    BatchId id = {};
    QDateTime at = {}; // UTC
    QString stock = {};
    QString design = {};
    int start = 1; // first place used on the first sheet
    int badges = 0;
    int sheets = 0;
    QString reason = {}; // why again: "lost", "jam"; in the words of who printed
    int nextPlace = 0;   // the first free place on the last sheet; 1: none is left, 0: not noted

    bool operator==(const Batch &) const = default;
};

// An attendee's badge was in a batch.
struct Print
{
    PrintId id = {};
    BatchId batch = {};
    AttendeeId attendee = {};
    int sheet = 0; // of the batch, from 1, and the place on it; 0: not noted
    int place = 0;
    QString printed = {}; // what stood on it, as app/paper/keptbadge.h writes it

    bool operator==(const Print &) const = default;
};

// How a badge, a place card or a certificate looks: by what is drawn on it, or, where nothing is, laid out by
// itself on any label with these switches.
struct Design
{
    DesignId id = {};
    QString name = {};
    bool position = false; // the attendee's function
    bool role = false;
    bool category = false; // its name, besides the colour
    bool logos = false;
    bool representing = false;
    DesignPurpose purpose = DesignPurpose::Badge;
    CategoryId onlyFor = {}; // the badges of this category alone; invalid: everybody's
    QString contents = {};   // what is drawn, as JSON; empty: laid out by itself

    bool operator==(const Design &) const = default;
};

// A form whose exports come in again and again.
struct Form
{
    FormId id = {};
    QString name = {};    // of the file it came in first
    QString headers = {}; // of its columns, joined by U+001F, in the order of the cells of its rows
    // What each header was last made into: "header U+001F key" lines, joined by U+001E. Lines and headers
    // that begin with U+001D are no headers of the file, but what was said of the form besides.
    QString mapping = {};

    bool operator==(const Form &) const = default;
};

// What a form last said about one attendee: the base that office edits and later exports are compared with.
struct FormRow
{
    FormRowId id = {};
    FormId form = {};
    AttendeeId attendee = {};
    QString cells = {}; // joined by U+001F, in the order of the form's headers

    bool operator==(const FormRow &) const = default;
};

template<>
struct KindOf<Enrolment>
{
    static constexpr RecordKind value = RecordKind::Enrolment;
};
template<>
struct KindOf<Answer>
{
    static constexpr RecordKind value = RecordKind::Answer;
};
template<>
struct KindOf<Representation>
{
    static constexpr RecordKind value = RecordKind::Representation;
};
template<>
struct KindOf<Presence>
{
    static constexpr RecordKind value = RecordKind::Presence;
};
template<>
struct KindOf<Distinct>
{
    static constexpr RecordKind value = RecordKind::Distinct;
};
template<>
struct KindOf<RefusedName>
{
    static constexpr RecordKind value = RecordKind::RefusedName;
};
template<>
struct KindOf<ListView>
{
    static constexpr RecordKind value = RecordKind::ListView;
};
template<>
struct KindOf<ExportPreset>
{
    static constexpr RecordKind value = RecordKind::ExportPreset;
};
template<>
struct KindOf<Batch>
{
    static constexpr RecordKind value = RecordKind::Batch;
};
template<>
struct KindOf<Print>
{
    static constexpr RecordKind value = RecordKind::Print;
};
template<>
struct KindOf<Design>
{
    static constexpr RecordKind value = RecordKind::Design;
};
template<>
struct KindOf<Form>
{
    static constexpr RecordKind value = RecordKind::Form;
};
template<>
struct KindOf<FormRow>
{
    static constexpr RecordKind value = RecordKind::FormRow;
};

std::span<const Field> enrolmentFields();
std::span<const Field> answerFields();
std::span<const Field> representationFields();
std::span<const Field> presenceFields();
std::span<const Field> distinctFields();
std::span<const Field> refusedNameFields();
std::span<const Field> listViewFields();
std::span<const Field> exportPresetFields();
std::span<const Field> batchFields();
std::span<const Field> printFields();
std::span<const Field> designFields();
std::span<const Field> formFields();
std::span<const Field> formRowFields();

} // namespace colloquia
