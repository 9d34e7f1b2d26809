// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/partners/partnerorder.h"

#include "ui/widgets/ordering.h"

#include <QCollator>

#include <map>

namespace colloquia::partnerorder {

namespace {

constexpr int kLastRole = int(PartnerRole::Media);

void number(std::vector<Partner> &partners)
{
    std::map<PartnerRole, int> next;
    for (Partner &partner : partners)
        partner.position = next[partner.role]++;
}

} // namespace

std::vector<Partner> moved(std::vector<Partner> partners, const std::vector<qint64> &ids, int step)
{
    const auto count = qsizetype(partners.size());
    for (qsizetype n = 0; n < count; ++n) {
        const qsizetype i = step < 0 ? n : count - 1 - n;
        const qsizetype other = i + step;
        Partner &partner = partners[size_t(i)];
        if (!ordering::contains(ids, partner.id.value))
            continue;
        const bool hasNeighbour = other >= 0 && other < count && partners[size_t(other)].role == partner.role;
        const int role = int(partner.role) + step;
        if (!hasNeighbour && role >= 0 && role <= kLastRole)
            partner.role = PartnerRole(role);
        else if (hasNeighbour && !ordering::contains(ids, partners[size_t(other)].id.value))
            std::swap(partner, partners[size_t(other)]);
    }
    number(partners);
    return partners;
}

std::vector<Partner> put(const std::vector<Partner> &partners, const std::vector<qint64> &ids,
                         PartnerRole role, qint64 before)
{
    std::vector<Partner> rest;
    std::vector<Partner> chosen;
    for (const Partner &partner : partners) {
        const bool moves = ordering::contains(ids, partner.id.value);
        (moves ? chosen : rest).push_back(partner);
        if (moves)
            chosen.back().role = role;
    }
    const auto place = std::ranges::find_if(rest, [role, before](const Partner &partner) {
        return before ? partner.id.value == before : partner.role > role;
    });
    rest.insert(place, chosen.begin(), chosen.end());
    number(rest);
    return rest;
}

std::vector<Partner> byName(std::vector<Partner> partners, const Language &language)
{
    QCollator collator(language.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(partners, [&collator](const Partner &a, const Partner &b) {
        return a.role != b.role ? a.role < b.role : collator.compare(a.name, b.name) < 0;
    });
    number(partners);
    return partners;
}

int nextPosition(const std::vector<Partner> &partners, PartnerRole role)
{
    int next = 0;
    for (const Partner &partner : partners) {
        if (partner.role == role)
            next = std::max(next, partner.position + 1);
    }
    return next;
}

} // namespace colloquia::partnerorder
