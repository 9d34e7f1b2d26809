// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/papers.h"

namespace colloquia {

using T = FieldType;

std::span<const Field> listLayoutFields()
{
    using L = ListLayout;
    static constexpr Field fields[] = {
        field<&L::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&L::recipe>("recipe", T::LongText, QT_TRANSLATE_NOOP("Field", "What the list looks like"))
            .used(Field::Internal),
        field<&L::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Order")).used(Field::Internal),
    };
    return fields;
}

std::span<const Field> letterFields()
{
    using L = Letter;
    static constexpr Field fields[] = {
        field<&L::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&L::subject>("subject", T::Text, QT_TRANSLATE_NOOP("Field", "Subject")),
        field<&L::text>("text", T::LongText, QT_TRANSLATE_NOOP("Field", "Text")),
        field<&L::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Order")).used(Field::Internal),
    };
    return fields;
}

std::span<const Field> signInSheetFields()
{
    using S = SignInSheet;
    static constexpr Field fields[] = {
        field<&S::code>("code", T::Text, QT_TRANSLATE_NOOP("Field", "Sheet")),
        field<&S::at>("at", T::Stamp, QT_TRANSLATE_NOOP("Field", "Printed on")),
        field<&S::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title")),
        field<&S::day>("day", T::Date, QT_TRANSLATE_NOOP("Field", "Date")),
        field<&S::heads>("heads", T::LongText, QT_TRANSLATE_NOOP("Field", "Cells to sign in")),
        field<&S::workshop>("workshop", T::Reference, QT_TRANSLATE_NOOP("Field", "Workshop"))
            .refersTo(RecordKind::Workshop),
        field<&S::first>("first", T::Whole, QT_TRANSLATE_NOOP("Field", "First line")).used(Field::Internal),
        field<&S::people>("people", T::LongText, QT_TRANSLATE_NOOP("Field", "People")).used(Field::Internal),
    };
    return fields;
}

std::vector<AttendeeId> peopleOf(const SignInSheet &sheet)
{
    std::vector<AttendeeId> people;
    for (const QStringView number : QStringView(sheet.people).tokenize(u' ', Qt::SkipEmptyParts))
        people.emplace_back(number.toLongLong());
    return people;
}

QString peopleText(std::span<const AttendeeId> people)
{
    QString text;
    for (const AttendeeId id : people) {
        if (!text.isEmpty())
            text += u' ';
        text += QString::number(id.value);
    }
    return text;
}

} // namespace colloquia
