// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/places.h"

#include "app/desk/countries.h"
#include "app/desk/departements.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const AttendeeCard &card, QuestionId question)
{
    return question.isValid() ? answerTo(card, question) : QString();
}

// Of "BP 20046, 69001 Lyon Cedex 01": the last that can be one.
QString postalCodeIn(const QString &address)
{
    static const QRegularExpression code(u"(?<!\\d)\\d{2}[ .]?\\d{3}(?!\\d)"_s);
    QString last;
    for (auto found = code.globalMatch(address); found.hasNext();)
        last = found.next().captured();
    return last;
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("Places", sentence);
}

} // namespace

const Places::Place &Places::placeIn(const QString &address)
{
    auto known = m_addresses.find(address);
    if (known != m_addresses.end())
        return *known;
    Place place;
    place.country = countries::endOf(address);
    if (place.country.isEmpty() || place.country == countries::kFrance)
        place.departement = departements::ofPostalCode(postalCodeIn(address));
    if (!place.departement.isEmpty())
        place.country = countries::kFrance;
    return *m_addresses.insert(address, place);
}

bool Places::isFrance(const QString &country)
{
    auto known = m_france.find(country);
    if (known == m_france.end()) {
        const QString plain = folded(country);
        known = m_france.insert(country, plain.startsWith(u"france"_s) || plain == u"fr"_s ||
                                             plain == u"republique francaise"_s ||
                                             !departements::meant(country).isEmpty());
    }
    return *known;
}

QString Places::departementOf(const AttendeeCard &card)
{
    const QString said = textOf(card, m_questions.departement);
    if (!said.isEmpty()) {
        auto known = m_meant.find(said);
        if (known == m_meant.end())
            known = m_meant.insert(said, departements::meant(said));
        if (!known->isEmpty())
            return *known;
    }
    // Other countries' postal codes look like French ones.
    const QString country = textOf(card, m_questions.country);
    if (!country.isEmpty() && !isFrance(country))
        return kAbroad.toString();
    const QString code = departements::ofPostalCode(textOf(card, m_questions.postalCode));
    if (!code.isEmpty())
        return code;
    const QString address = textOf(card, m_questions.address);
    if (address.isEmpty())
        return {};
    const Place &place = placeIn(address);
    const bool isAbroad = !place.country.isEmpty() && place.country != countries::kFrance;
    return isAbroad ? kAbroad.toString() : place.departement;
}

QString Places::countryOf(const AttendeeCard &card, const Language &language)
{
    if (const QString said = textOf(card, m_questions.country); !said.trimmed().isEmpty())
        return said;
    const QString departement = departementOf(card);
    if (!departement.isEmpty() && departement != kAbroad)
        return countries::nameOf(countries::kFrance, language);
    const QString address = textOf(card, m_questions.address);
    return address.isEmpty() ? QString() : countries::nameOf(placeIn(address).country, language);
}

QString whatPlacesLack(const Grouping &grouping, const Programme &programme, int unknown, int people)
{
    const bool byDepartement = grouping.kind == Grouping::Departement;
    if ((!byDepartement && grouping.kind != Grouping::Country) || unknown == 0)
        return {};
    if (!canBeTold(grouping.kind, programme.questions)) {
        return byDepartement
                   ? say(QT_TRANSLATE_NOOP("Places",
                                           "No question asks for a département, a postal code or an "
                                           "address: nobody’s département is known. Ask for one in the "
                                           "form, and import it again."))
                   : say(QT_TRANSLATE_NOOP("Places",
                                           "No question asks for a country, a postal code or an address: "
                                           "nobody’s country is known. Ask for one in the form, and "
                                           "import it again."));
    }
    const QString sentence =
        byDepartement
            ? say(QT_TRANSLATE_NOOP("Places",
                                    "The département of %1 of %2 people is not known: they gave neither "
                                    "a département nor a French postal code nor an address with one."))
            : say(QT_TRANSLATE_NOOP("Places",
                                    "The country of %1 of %2 people is not known: they gave neither a "
                                    "country nor a French postal code nor an address with one."));
    const Language screen = Language::ofScreen();
    return sentence.arg(screen.number(unknown), screen.number(people));
}

} // namespace colloquia
