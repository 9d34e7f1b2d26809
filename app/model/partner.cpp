// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/partner.h"

#include "app/model/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> partnerFields()
{
    using T = FieldType;
    using P = Partner;
    static constexpr Field fields[] = {
        field<&P::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&P::acronym>("acronym", T::Text, QT_TRANSLATE_NOOP("Field", "Acronym")),
        field<&P::role>("role", T::Choice, QT_TRANSLATE_NOOP("Field", "Role")),
        field<&P::wording>("wording", T::Text, QT_TRANSLATE_NOOP("Field", "Wording on prints")),
        field<&P::website>("website", T::Link, QT_TRANSLATE_NOOP("Field", "Website")),
        field<&P::contactName>("contact_name", T::Text, QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&P::contactEmail>("contact_email", T::Email, QT_TRANSLATE_NOOP("Field", "E-mail")),
        field<&P::logo>("logo", T::Reference, QT_TRANSLATE_NOOP("Field", "Logo")).refersTo(RecordKind::File),
        field<&P::onBadges>("on_badges", T::YesNo, QT_TRANSLATE_NOOP("Field", "On badges")),
        field<&P::onPrints>("on_prints", T::YesNo, QT_TRANSLATE_NOOP("Field", "On lists and sheets")),
        field<&P::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Place in the order")),
    };
    return fields;
}

Result<void> validate(const Partner &partner)
{
    if (partner.name.trimmed().isEmpty())
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "The partner needs a name."), {},
                       u"name"_s);
    return rules::checked(partnerFields(), &partner);
}

QString briefName(const Partner &partner)
{
    return partner.acronym.isEmpty() ? partner.name : partner.acronym;
}

QString wordingOf(const Partner &partner, const Language &language)
{
    return partner.wording.isEmpty() ? labelOf(partner.role, language) : partner.wording;
}

void sortPartners(std::vector<Partner> &partners)
{
    std::stable_sort(partners.begin(), partners.end(), [](const Partner &a, const Partner &b) {
        return std::tie(a.role, a.position, a.id) < std::tie(b.role, b.position, b.id);
    });
}

} // namespace colloquia
