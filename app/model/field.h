// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/choices.h"
#include "app/model/result.h"
#include "app/model/storedvalue.h"

#include <QVariant>

#include <span>

namespace colloquia {

enum class RecordKind {
    Colloquium,
    Partner,
    Workshop,
    Category,
    Question,
    Document,
    Design,
    Rank,
    ListView,
    ExportPreset,
    Attendee,
    Enrolment,
    Answer,
    Representation,
    Presence,
    Distinct,
    RefusedName,
    Batch,
    Print,
    Form,
    FormRow,
    ListLayout,
    Letter,
    SignInSheet,
    File,
    KindCount
};

enum class FieldType {
    Text,
    LongText,
    Email,
    Phone,
    Link,
    Choice,
    Reference, // the id of another record, of Field::target's kind
    Date,      // in the colloquium's zone
    Time,      // in the colloquium's zone
    Stamp,     // UTC
    Whole,
    YesNo,
    Colour // #RRGGBB
};

// One scalar field of a record, described once: the document's column, journal, files, lists, search, forms'
// labels and the import's guesses all read this. A key is never renamed nor used again.
struct Field
{
    // How the field takes part in things.
    enum Use : unsigned {
        Plain = 0,
        Searched = 1,  // people search it
        Exported = 2,  // a column of CSV, JSON and spreadsheets
        Sensitive = 4, // never leaves unless asked for by name
        Internal = 8   // kept by the program, not shown in forms and history
    };

    const char *key = "";
    FieldType type = FieldType::Text;
    const char *label = ""; // English, context "Field"
    unsigned use = Plain;
    // Words that forms and spreadsheets head such a column with, folded, separated by '|'.
    const char *guesses = "";
    RecordKind target = RecordKind::KindCount;
    std::span<const Choice> (*choices)() = nullptr;
    QVariant (*get)(const void *record) = nullptr;
    void (*set)(void *record, const QVariant &value) = nullptr;
    // Whether two records have the same value; without making values of what they have.
    bool (*isSame)(const void *record, const void *other) = nullptr;
    // The member itself, of records that keep the field as a text; null for all others.
    const QString &(*text)(const void *record) = nullptr;

    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString shown(const Language &language = Language::ofScreen()) const
    {
        return language.say("Field", label);
    }
    [[nodiscard]] bool is(Use wanted) const { return (use & wanted) != 0; }

    [[nodiscard]] constexpr Field used(unsigned how) const
    {
        Field copy = *this;
        copy.use = how;
        return copy;
    }
    [[nodiscard]] constexpr Field guessed(const char *words) const
    {
        Field copy = *this;
        copy.guesses = words;
        return copy;
    }
    [[nodiscard]] constexpr Field refersTo(RecordKind kind) const
    {
        Field copy = *this;
        copy.target = kind;
        return copy;
    }
};

namespace detail {

template<class M>
struct MemberOf;
template<class R, class V>
struct MemberOf<V R::*>
{
    using Record = R;
    using Value = V;
};

} // namespace detail

// Describes the member `M` of its record.
template<auto M>
constexpr Field field(const char *key, FieldType type, const char *label)
{
    using Record = typename detail::MemberOf<decltype(M)>::Record;
    using Value = typename detail::MemberOf<decltype(M)>::Value;
    Field description;
    description.key = key;
    description.type = type;
    description.label = label;
    description.get = [](const void *record) {
        return stored::value(static_cast<const Record *>(record)->*M);
    };
    description.set = [](void *record, const QVariant &value) {
        stored::into(static_cast<Record *>(record)->*M, value);
    };
    description.isSame = [](const void *record, const void *other) {
        return static_cast<const Record *>(record)->*M == static_cast<const Record *>(other)->*M;
    };
    if constexpr (std::is_same_v<Value, QString>) {
        description.text = [](const void *record) -> const QString & {
            return static_cast<const Record *>(record)->*M;
        };
    }
    if constexpr (std::is_enum_v<Value>)
        description.choices = [] { return colloquia::choices<Value>(); };
    return description;
}

// The fields of a kind of record, in the order of the document's columns (after `id`).
std::span<const Field> fieldsOf(RecordKind kind);
// The document's table, also the kind's word in JSON: "attendee".
QString tableOf(RecordKind kind);
// As a person calls it: "Attendee", "Participant·e".
QString labelOf(RecordKind kind, const Language &language = Language::ofScreen());
// Null if the kind has no such field.
const Field *findField(RecordKind kind, QStringView key);

// Each record type says its kind: `template<> struct KindOf<Attendee> { … };` beside the type.
template<class Record>
struct KindOf;
template<class Record>
inline constexpr RecordKind kindOf = KindOf<Record>::value;

// A value that a person or a file gave for the field, as it is kept; says what is wrong with it.
// Choices are understood in both languages, dates as 2017-12-11 or 11/12/2017, times as 9:30 or 9 h 30.
// References are the caller's business.
Result<QVariant> understood(const Field &field, const QString &given);

// A kept value as a person reads it: choices by label, dates in words of the language, stamps in the zone.
// References are the caller's business.
QString shownValue(const Field &field, const QVariant &kept, const QByteArray &zone,
                   const Language &language = Language::ofScreen());

} // namespace colloquia
