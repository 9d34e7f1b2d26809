// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/colloquium.h"

#include "app/model/rules.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace colloquia {

using namespace Qt::StringLiterals;

std::span<const Field> colloquiumFields()
{
    using T = FieldType;
    using C = Colloquium;
    static constexpr Field fields[] = {
        field<&C::title>("title", T::Text, QT_TRANSLATE_NOOP("Field", "Title")),
        field<&C::shortTitle>("short_title", T::Text, QT_TRANSLATE_NOOP("Field", "Short title")),
        field<&C::subtitle>("subtitle", T::Text, QT_TRANSLATE_NOOP("Field", "Subtitle")),
        field<&C::kind>("kind", T::Text, QT_TRANSLATE_NOOP("Field", "Kind of event")),
        field<&C::startDate>("start_date", T::Date, QT_TRANSLATE_NOOP("Field", "First day")),
        field<&C::startTime>("start_time", T::Time, QT_TRANSLATE_NOOP("Field", "Starts at")),
        field<&C::endDate>("end_date", T::Date, QT_TRANSLATE_NOOP("Field", "Last day")),
        field<&C::endTime>("end_time", T::Time, QT_TRANSLATE_NOOP("Field", "Ends at")),
        field<&C::timeZone>("time_zone", T::Text, QT_TRANSLATE_NOOP("Field", "Time zone")),
        field<&C::venue>("venue", T::Text, QT_TRANSLATE_NOOP("Field", "Venue")),
        field<&C::address>("address", T::LongText, QT_TRANSLATE_NOOP("Field", "Address")),
        field<&C::city>("city", T::Text, QT_TRANSLATE_NOOP("Field", "City")),
        field<&C::country>("country", T::Text, QT_TRANSLATE_NOOP("Field", "Country")),
        field<&C::language>("language", T::Text, QT_TRANSLATE_NOOP("Field", "Language of prints")),
        field<&C::languages>("languages", T::Text, QT_TRANSLATE_NOOP("Field", "Languages spoken")),
        field<&C::website>("website", T::Link, QT_TRANSLATE_NOOP("Field", "Website")),
        field<&C::calendar>("calendar", T::Text, QT_TRANSLATE_NOOP("Field", "Announced in")),
        field<&C::admission>("admission", T::Text, QT_TRANSLATE_NOOP("Field", "Admission")),
        field<&C::registrationLink>("registration_link", T::Link,
                                    QT_TRANSLATE_NOOP("Field", "Registration form")),
        field<&C::registrationDeadline>("registration_deadline", T::Date,
                                        QT_TRANSLATE_NOOP("Field", "Registration until")),
        field<&C::capacity>("capacity", T::Whole, QT_TRANSLATE_NOOP("Field", "Capacity")),
        field<&C::contactName>("contact_name", T::Text, QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&C::contactEmail>("contact_email", T::Email,
                                QT_TRANSLATE_NOOP("Field", "E-mail for information")),
        field<&C::contactPhone>("contact_phone", T::Phone, QT_TRANSLATE_NOOP("Field", "Telephone")),
        field<&C::description>("description", T::LongText, QT_TRANSLATE_NOOP("Field", "What it is about")),
        field<&C::questions>("research_questions", T::LongText,
                             QT_TRANSLATE_NOOP("Field", "What the programme wants to know")),
        field<&C::audience>("audience", T::LongText, QT_TRANSLATE_NOOP("Field", "Audience")),
        field<&C::privacyNotice>("privacy_notice", T::LongText, QT_TRANSLATE_NOOP("Field", "Privacy notice")),
        field<&C::keepUntil>("keep_until", T::Date, QT_TRANSLATE_NOOP("Field", "Personal data kept until")),
        field<&C::logo>("logo", T::Reference, QT_TRANSLATE_NOOP("Field", "Logo")).refersTo(RecordKind::File),
        field<&C::capitals>("capitals", T::YesNo, QT_TRANSLATE_NOOP("Field", "Family names in capitals")),
        field<&C::medianPoint>("median_point", T::YesNo,
                               QT_TRANSLATE_NOOP("Field", "Median point on prints")),
        field<&C::documentId>("document_id", T::Text, QT_TRANSLATE_NOOP("Field", "Document"))
            .used(Field::Internal),
        field<&C::lastEdition>("last_edition", T::Text, QT_TRANSLATE_NOOP("Field", "Last edition’s file"))
            .used(Field::Internal),
    };
    return fields;
}

Result<void> validate(const Colloquium &colloquium)
{
    if (colloquium.title.trimmed().isEmpty()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Rule", "The colloquium needs a title: it is printed on every page."),
            {}, u"title"_s);
    }
    if (colloquium.startDate.isValid() && colloquium.endDate.isValid() &&
        colloquium.endDate < colloquium.startDate) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Rule", "The last day is before the first day."), {},
                       u"end_date"_s);
    }
    const bool oneDay = !colloquium.endDate.isValid() || colloquium.endDate == colloquium.startDate;
    if (oneDay && colloquium.startTime.isValid() && colloquium.endTime.isValid() &&
        colloquium.endTime < colloquium.startTime) {
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "It ends before it starts."), {},
                       u"end_time"_s);
    }
    if (colloquium.capacity && *colloquium.capacity < 0)
        return rules::negative(u"capacity"_s);
    return rules::checked(colloquiumFields(), &colloquium);
}

QString briefTitle(const Colloquium &colloquium)
{
    return colloquium.shortTitle.isEmpty() ? colloquium.title : colloquium.shortTitle;
}

QDateTime there(const QDateTime &stamp, const Colloquium &colloquium)
{
    const QTimeZone zone(colloquium.timeZone.toLatin1());
    return zone.isValid() ? stamp.toTimeZone(zone) : stamp.toLocalTime();
}

QString placeOf(const Colloquium &colloquium)
{
    QStringList known;
    for (const QString &part : {colloquium.venue, colloquium.city}) {
        if (!part.isEmpty())
            known.append(part);
    }
    return known.join(u", "_s);
}

} // namespace colloquia
