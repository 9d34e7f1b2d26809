// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/fieldcompare.h"

#include <algorithm>
#include <array>

namespace colloquia {

namespace {

struct Known
{
    QLatin1StringView key;
    FieldCompare::Compare same;
    FieldCompare::Compare less;
    FieldCompare::Text text;
};

template<auto M>
constexpr Known known(const char *key)
{
    FieldCompare::Text text = nullptr;
    if constexpr (std::is_same_v<decltype(M), QString Attendee::*>)
        text = [](const Attendee &a) -> const QString & { return a.*M; };
    return {QLatin1StringView(key), [](const Attendee &a, const Attendee &b) { return a.*M == b.*M; },
            [](const Attendee &a, const Attendee &b) { return a.*M < b.*M; }, text};
}

// Whatever is not here is compared by its value.
const auto &knownFields()
{
    using A = Attendee;
    static constexpr std::array kFields = {
        known<&A::category>("category"),
        known<&A::role>("role"),
        known<&A::status>("status"),
        known<&A::mode>("mode"),
        known<&A::registeredAt>("registered_at"),
        known<&A::photoConsent>("photo_consent"),
        known<&A::confirmedAt>("confirmed_at"),
        known<&A::callBackOn>("call_back_on"),
        known<&A::rank>("rank"),
        known<&A::invitedOn>("invited_on"),
        known<&A::repliedOn>("replied_on"),
        known<&A::repliedBy>("replied_by"),
        known<&A::biography>("biography"),
        known<&A::portrait>("portrait"),
        known<&A::slides>("slides"),
        known<&A::imageRelease>("image_release"),
        known<&A::travel>("travel"),
        known<&A::hotel>("hotel"),
        known<&A::nextEdition>("next_edition"),
        known<&A::shareConsent>("share_consent"),
        known<&A::organisation>("organisation"),
        known<&A::position>("position"),
        known<&A::title>("title"),
        known<&A::givenName>("given_name"),
        known<&A::familyName>("family_name"),
        known<&A::email>("email"),
        known<&A::phone>("phone"),
        known<&A::code>("code"),
    };
    return kFields;
}

} // namespace

FieldCompare::FieldCompare(const Field &compared) : field(compared)
{
    const auto found = std::ranges::find(knownFields(), QLatin1StringView(compared.key), &Known::key);
    if (found == knownFields().end())
        return;
    isSame = found->same;
    isLess = found->less;
    textOf = found->text;
}

} // namespace colloquia
