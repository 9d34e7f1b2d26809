// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/relations.h"

namespace colloquia {

using T = FieldType;

std::span<const Field> enrolmentFields()
{
    using E = Enrolment;
    static constexpr Field fields[] = {
        field<&E::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&E::workshop>("workshop", T::Reference, QT_TRANSLATE_NOOP("Field", "Workshop"))
            .refersTo(RecordKind::Workshop),
        field<&E::state>("state", T::Choice, QT_TRANSLATE_NOOP("Field", "Enrolment")),
        field<&E::wish>("wish", T::Whole, QT_TRANSLATE_NOOP("Field", "Order of the wish")),
    };
    return fields;
}

std::span<const Field> answerFields()
{
    using A = Answer;
    static constexpr Field fields[] = {
        field<&A::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&A::question>("question", T::Reference, QT_TRANSLATE_NOOP("Field", "Question"))
            .refersTo(RecordKind::Question),
        field<&A::text>("text", T::LongText, QT_TRANSLATE_NOOP("Field", "Answer")).used(Field::Searched),
    };
    return fields;
}

std::span<const Field> representationFields()
{
    using R = Representation;
    static constexpr Field fields[] = {
        field<&R::representative>("representative", T::Reference,
                                  QT_TRANSLATE_NOOP("Field", "Representative"))
            .refersTo(RecordKind::Attendee),
        field<&R::represented>("represented", T::Reference, QT_TRANSLATE_NOOP("Field", "Represents"))
            .refersTo(RecordKind::Attendee),
    };
    return fields;
}

std::span<const Field> presenceFields()
{
    using P = Presence;
    static constexpr Field fields[] = {
        field<&P::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&P::workshop>("workshop", T::Reference, QT_TRANSLATE_NOOP("Field", "Workshop"))
            .refersTo(RecordKind::Workshop),
        field<&P::at>("at", T::Stamp, QT_TRANSLATE_NOOP("Field", "Checked in at")),
        field<&P::desk>("desk", T::Text, QT_TRANSLATE_NOOP("Field", "Check-in desk")),
    };
    return fields;
}

std::span<const Field> distinctFields()
{
    using D = Distinct;
    static constexpr Field fields[] = {
        field<&D::attendee>("attendee", FieldType::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&D::other>("other", FieldType::Reference, QT_TRANSLATE_NOOP("Field", "Other person"))
            .refersTo(RecordKind::Attendee),
    };
    return fields;
}

std::span<const Field> refusedNameFields()
{
    using N = RefusedName;
    static constexpr Field fields[] = {
        field<&N::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&N::proposal>("proposal", T::Text, QT_TRANSLATE_NOOP("Field", "Refused spelling")),
    };
    return fields;
}

std::span<const Field> listViewFields()
{
    using V = ListView;
    static constexpr Field fields[] = {
        field<&V::name>("name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&V::listing>("listing", FieldType::LongText, QT_TRANSLATE_NOOP("Field", "What is shown"))
            .used(Field::Internal),
        field<&V::position>("position", FieldType::Whole, QT_TRANSLATE_NOOP("Field", "Order"))
            .used(Field::Internal),
    };
    return fields;
}

std::span<const Field> exportPresetFields()
{
    using E = ExportPreset;
    static constexpr Field fields[] = {
        field<&E::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&E::recipe>("recipe", T::LongText, QT_TRANSLATE_NOOP("Field", "What is exported"))
            .used(Field::Internal),
        field<&E::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Order")).used(Field::Internal),
    };
    return fields;
}

std::span<const Field> batchFields()
{
    using B = Batch;
    static constexpr Field fields[] = {
        field<&B::at>("at", T::Stamp, QT_TRANSLATE_NOOP("Field", "Printed on")),
        field<&B::stock>("stock", T::Text, QT_TRANSLATE_NOOP("Field", "Stock")),
        field<&B::design>("design", T::Text, QT_TRANSLATE_NOOP("Field", "Badge design")),
        field<&B::start>("start", T::Whole, QT_TRANSLATE_NOOP("Field", "First free place")),
        field<&B::badges>("badges", T::Whole, QT_TRANSLATE_NOOP("Field", "Badges")),
        field<&B::sheets>("sheets", T::Whole, QT_TRANSLATE_NOOP("Field", "Sheets")),
        field<&B::reason>("reason", T::Text, QT_TRANSLATE_NOOP("Field", "Reason")),
        field<&B::nextPlace>("next_place", T::Whole, QT_TRANSLATE_NOOP("Field", "Next free place")),
    };
    return fields;
}

std::span<const Field> printFields()
{
    using P = Print;
    static constexpr Field fields[] = {
        field<&P::batch>("batch", T::Reference, QT_TRANSLATE_NOOP("Field", "Print run"))
            .refersTo(RecordKind::Batch),
        field<&P::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&P::sheet>("sheet", T::Whole, QT_TRANSLATE_NOOP("Field", "Sheet")),
        field<&P::place>("place", T::Whole, QT_TRANSLATE_NOOP("Field", "Place on the sheet")),
        field<&P::printed>("printed", T::LongText, QT_TRANSLATE_NOOP("Field", "What stood on the badge"))
            .used(Field::Internal),
    };
    return fields;
}

std::span<const Field> designFields()
{
    using D = Design;
    static constexpr Field fields[] = {
        field<&D::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&D::position>("position", T::YesNo, QT_TRANSLATE_NOOP("Field", "Shows the position")),
        field<&D::role>("role", T::YesNo, QT_TRANSLATE_NOOP("Field", "Shows the role")),
        field<&D::category>("category", T::YesNo, QT_TRANSLATE_NOOP("Field", "Shows the category's name")),
        field<&D::logos>("logos", T::YesNo, QT_TRANSLATE_NOOP("Field", "Shows the partners' logos")),
        field<&D::representing>("representing", T::YesNo,
                                QT_TRANSLATE_NOOP("Field", "Shows whom a representative stands for")),
        field<&D::purpose>("purpose", T::Choice, QT_TRANSLATE_NOOP("Field", "What it is for")),
        field<&D::onlyFor>("only_for", T::Reference, QT_TRANSLATE_NOOP("Field", "Only for the category"))
            .refersTo(RecordKind::Category),
        field<&D::contents>("contents", T::LongText, QT_TRANSLATE_NOOP("Field", "What is drawn"))
            .used(Field::Internal),
    };
    return fields;
}

std::span<const Field> formFields()
{
    using F = Form;
    static constexpr Field fields[] = {
        field<&F::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&F::headers>("headers", T::LongText, QT_TRANSLATE_NOOP("Field", "Columns"))
            .used(Field::Internal),
        field<&F::mapping>("mapping", T::LongText, QT_TRANSLATE_NOOP("Field", "Columns' meaning"))
            .used(Field::Internal),
    };
    return fields;
}

std::span<const Field> formRowFields()
{
    using F = FormRow;
    static constexpr Field fields[] = {
        field<&F::form>("form", T::Reference, QT_TRANSLATE_NOOP("Field", "Form")).refersTo(RecordKind::Form),
        field<&F::attendee>("attendee", T::Reference, QT_TRANSLATE_NOOP("Field", "Attendee"))
            .refersTo(RecordKind::Attendee),
        field<&F::cells>("cells", T::LongText, QT_TRANSLATE_NOOP("Field", "What the form said"))
            .used(Field::Internal),
    };
    return fields;
}

} // namespace colloquia
