// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// An organisation behind the event.
struct Partner
{
    PartnerId id = {};
    QString name = {};
    QString acronym = {};
    PartnerRole role = PartnerRole::Partner;
    QString wording = {}; // instead of the role's on prints: "avec l'appui de"
    QString website = {};
    QString contactName = {};
    QString contactEmail = {};
    FileId logo = {};
    bool onBadges = true;
    bool onPrints = true;
    int position = 0; // the order within its role

    bool operator==(const Partner &) const = default;
};

template<>
struct KindOf<Partner>
{
    static constexpr RecordKind value = RecordKind::Partner;
};

std::span<const Field> partnerFields();
Result<void> validate(const Partner &partner);

// "AFD", or the name where there is no acronym.
QString briefName(const Partner &partner);
// "Organised by", or the partner's own wording.
QString wordingOf(const Partner &partner, const Language &language);
// By role, then position: the order in which they are printed.
void sortPartners(std::vector<Partner> &partners);

} // namespace colloquia
