// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/document.h"

#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> documentFields()
{
    using T = FieldType;
    using D = Document;
    static constexpr Field fields[] = {
        field<&D::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title")),
        field<&D::link>("link", T::Link, QT_TRANSLATE_NOOP("Field", "Link")),
        field<&D::file>("file", T::Reference, QT_TRANSLATE_NOOP("Field", "File")).refersTo(RecordKind::File),
        field<&D::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Place in the order")),
    };
    return fields;
}

std::span<const Field> fileFields()
{
    using T = FieldType;
    using F = StoredFile;
    static constexpr Field fields[] = {
        field<&F::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&F::type>("type", T::Text, QT_TRANSLATE_NOOP("Field", "Kind of file")).used(Field::Internal),
        field<&F::hash>("hash", T::Text, QT_TRANSLATE_NOOP("Field", "Checksum")).used(Field::Internal),
        field<&F::size>("size", T::Whole, QT_TRANSLATE_NOOP("Field", "Size")).used(Field::Internal),
    };
    return fields;
}

Result<void> validate(const Document &document)
{
    if (document.title.trimmed().isEmpty()) {
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "The document needs a title."), {},
                       u"title"_s);
    }
    return rules::checked(documentFields(), &document);
}

} // namespace colloquia
