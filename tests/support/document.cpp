// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"

#include "app/store/people.h"

namespace colloquia::testing {

using namespace Qt::StringLiterals;

namespace {

template<class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

TestDocument::TestDocument()
{
    Colloquium colloquium;
    colloquium.title = u"Les villes et le monde"_s;
    colloquium.language = u"fr"_s;
    colloquium.timeZone = u"Europe/Paris"_s;
    m_store = sure(Store::create(path(), colloquium, kMarie));
}

void TestDocument::reopen()
{
    m_store.reset();
    m_store = sure(Store::open(path(), kMarie));
}

std::unique_ptr<Store> TestDocument::another(const QString &station)
{
    return sure(Store::open(path(), Identity{u"Paul"_s, station}));
}

Attendee TestDocument::add(const QString &familyName, const QString &givenName, const QString &email)
{
    Attendee attendee;
    attendee.familyName = familyName;
    attendee.givenName = givenName;
    attendee.email = email;
    sure(m_store->write(u"Add "_s + familyName,
                        [&attendee](Writer &writer) { return people::add(writer, attendee); }));
    return attendee;
}

std::vector<AttendeeCard> TestDocument::cards()
{
    return sure(m_store->cards());
}

AttendeeCard TestDocument::card(AttendeeId id)
{
    const auto found = sure(m_store->cards({id}));
    return found.empty() ? AttendeeCard() : found.front();
}

} // namespace colloquia::testing
