// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgetext.h"

#include "app/model/badgecode.h"
#include "app/model/folding.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    const char *key = "";
    const char *label = "";
};

constexpr std::array<FieldWords, size_t(BadgeField::FieldCount)> kFields = {{
    {"title", QT_TRANSLATE_NOOP("BadgeField", "form of address")},
    {"given", QT_TRANSLATE_NOOP("BadgeField", "given name")},
    {"family", QT_TRANSLATE_NOOP("BadgeField", "family name")},
    {"name", QT_TRANSLATE_NOOP("BadgeField", "full name")},
    {"organisation", QT_TRANSLATE_NOOP("BadgeField", "organisation")},
    {"position", QT_TRANSLATE_NOOP("BadgeField", "position")},
    {"role", QT_TRANSLATE_NOOP("BadgeField", "role")},
    {"category", QT_TRANSLATE_NOOP("BadgeField", "category")},
    {"mark", QT_TRANSLATE_NOOP("BadgeField", "category's letter")},
    {"represents", QT_TRANSLATE_NOOP("BadgeField", "whose place is taken")},
    {"workshops", QT_TRANSLATE_NOOP("BadgeField", "workshops")},
    {"programme", QT_TRANSLATE_NOOP("BadgeField", "workshops with hours and rooms")},
    {"attended", QT_TRANSLATE_NOOP("BadgeField", "workshops attended")},
    {"attendance", QT_TRANSLATE_NOOP("BadgeField", "workshops and half-days attended, with headings")},
    {"hours", QT_TRANSLATE_NOOP("BadgeField", "hours attended")},
    {"code", QT_TRANSLATE_NOOP("BadgeField", "badge code")},
    {"colloquium", QT_TRANSLATE_NOOP("BadgeField", "colloquium")},
    {"short_title", QT_TRANSLATE_NOOP("BadgeField", "colloquium's short title")},
    {"kind", QT_TRANSLATE_NOOP("BadgeField", "kind of event")},
    {"dates", QT_TRANSLATE_NOOP("BadgeField", "dates")},
    {"venue", QT_TRANSLATE_NOOP("BadgeField", "venue")},
    {"city", QT_TRANSLATE_NOOP("BadgeField", "city")},
    {"partners", QT_TRANSLATE_NOOP("BadgeField", "organisers")},
    {"today", QT_TRANSLATE_NOOP("BadgeField", "date of printing")},
}};

const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}\\n]+)\\}"_s);
    return expression;
}

QString replaced(const QString &text, const std::function<QString(const QString &)> &other)
{
    QString result;
    qsizetype from = 0;
    auto all = braces().globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += u'{' + other(match.captured(1)) + u'}';
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QString organisersOf(const Programme &programme)
{
    QStringList names;
    for (const Partner &partner : programme.partners) {
        if (partner.role == PartnerRole::ProgrammeLead || partner.role == PartnerRole::Organiser)
            names.append(partner.name);
    }
    return names.join(u", "_s);
}

// "9 h 30 – 11 h"; of several days with the date.
QString whenOf(const Workshop &workshop, const Language &language, bool withDate)
{
    QStringList words;
    if (withDate && workshop.date.isValid())
        words.append(language.shortDate(workshop.date));
    QStringList times;
    for (const QTime time : {workshop.startTime, workshop.endTime}) {
        if (time.isValid())
            times.append(language.time(time));
    }
    if (!times.isEmpty())
        words.append(times.join(u" – "_s));
    return words.join(u", "_s);
}

bool isNameField(BadgeField field)
{
    return field == BadgeField::Given || field == BadgeField::Family || field == BadgeField::Name;
}

} // namespace

QString keyOf(BadgeField field)
{
    return QString::fromLatin1(kFields[size_t(field)].key);
}

QString labelOf(BadgeField field)
{
    return QCoreApplication::translate("BadgeField", kFields[size_t(field)].label);
}

BadgeField badgeFieldCalled(QStringView key)
{
    for (size_t i = 0; i < kFields.size(); ++i) {
        if (key == QLatin1StringView(kFields[i].key))
            return BadgeField(i);
    }
    return BadgeField::FieldCount;
}

QString withLabels(const QString &text)
{
    return replaced(text, [](const QString &key) {
        const BadgeField field = badgeFieldCalled(key);
        return field == BadgeField::FieldCount ? key : labelOf(field);
    });
}

QString withKeys(const QString &text)
{
    return replaced(text, [](const QString &label) {
        for (size_t i = 0; i < kFields.size(); ++i) {
            if (folded(label) == folded(labelOf(BadgeField(i))))
                return keyOf(BadgeField(i));
        }
        return label;
    });
}

BadgeWords::BadgeWords(const Programme &programme, QDate printedOn)
    : m_language(&Language::of(programme.colloquium.language)), m_capitals(programme.colloquium.capitals),
      m_medianPoint(programme.colloquium.medianPoint), m_profiles(programme)
{
    const Colloquium &colloquium = programme.colloquium;
    const auto say = [this](BadgeField field, const QString &words) { m_fixed[size_t(field)] = words; };
    say(BadgeField::Colloquium, colloquium.title);
    say(BadgeField::ShortTitle, briefTitle(colloquium));
    say(BadgeField::Kind, colloquium.kind);
    say(BadgeField::Dates, m_language->span(colloquium.startDate, {}, colloquium.endDate, {}));
    say(BadgeField::Venue, placeOf(colloquium));
    say(BadgeField::City, colloquium.city);
    say(BadgeField::Partners, organisersOf(programme));
    say(BadgeField::Today, m_language->longDate(printedOn));
    const bool severalDays = colloquium.endDate.isValid() && colloquium.endDate != colloquium.startDate;
    for (const Workshop *one : inOrderOfTheDay(programme.workshops, colloquium)) {
        const Workshop &workshop = *one;
        Session session{printed(workshop.title),
                        {},
                        dayOf(workshop, colloquium),
                        workshop.startTime,
                        workshop.endTime,
                        halfDayOf(workshop),
                        int(m_sessions.size())};
        const QString when = whenOf(workshop, *m_language, severalDays);
        // One line, hours first: as one looks for it.
        QStringList plan = {when, session.title, workshop.room};
        plan.removeAll(QString());
        session.plan = plan.join(u" · "_s);
        m_sessions.insert(workshop.id, session);
    }
}

QString BadgeWords::printed(const QString &text) const
{
    return m_medianPoint ? text : withoutMedianPoint(text);
}

std::vector<const BadgeWords::Session *> BadgeWords::known(const std::vector<WorkshopId> &ids) const
{
    std::vector<const Session *> known;
    for (const WorkshopId id : ids) {
        const auto session = m_sessions.constFind(id);
        if (session != m_sessions.constEnd())
            known.push_back(&*session);
    }
    std::ranges::sort(known, {}, &Session::place);
    return known;
}

QString BadgeWords::sessions(const std::vector<WorkshopId> &ids, QString Session::*words) const
{
    QStringList lines;
    for (const Session *session : known(ids))
        lines.append(session->*words);
    return lines.join(u'\n');
}

QString BadgeWords::attended(const BadgePerson &person, bool withHeads) const
{
    const std::vector<const Session *> all = known(person.attended);
    QStringList lines;
    for (const Session *session : all) {
        if (!session->half)
            lines.append(session->title);
    }
    if (withHeads && !lines.isEmpty())
        lines.prepend(
            m_language->say("Certificate", QT_TRANSLATE_NOOP("Certificate", "Workshops attended:")));
    if (const QString halves = halfDays(all); !halves.isEmpty()) {
        lines.append(
            m_language->say("Certificate", QT_TRANSLATE_NOOP("Certificate", "Half-days: %1")).arg(halves));
    }
    return lines.join(u'\n');
}

// "11 December, morning and afternoon; 12 December, morning".
QString BadgeWords::halfDays(const std::vector<const Session *> &attended) const
{
    QStringList days;
    for (size_t i = 0; i < attended.size(); ++i) {
        if (!attended[i]->half)
            continue;
        const QDate day = attended[i]->half->day;
        QStringList halves;
        for (const bool afternoon : {false, true}) {
            if (std::ranges::any_of(attended, [&](const Session *one) {
                    return one->half == HalfDay{day, afternoon};
                }))
                halves.append(headOf({{}, afternoon}, *m_language).toLower());
        }
        const QString both = m_language->say("Certificate", QT_TRANSLATE_NOOP("Certificate", "%1 and %2"));
        QString words = halves.size() == 2 ? both.arg(halves[0], halves[1]) : halves.join(QString());
        if (day.isValid())
            words = m_language->locale().toString(day, u"d MMMM"_s) + u", "_s + words;
        if (!days.contains(words))
            days.append(words);
    }
    return days.join(m_language->say("Certificate", QT_TRANSLATE_NOOP("Certificate", "; ")));
}

QString BadgeWords::hours(const BadgePerson &person) const
{
    // Who was at a workshop of the morning that he or she signed for was there once.
    std::vector<const Session *> timed = known(person.attended);
    // What is not known whole is not attested: a part of it would be read as all.
    if (std::ranges::any_of(timed,
                            [](const Session *one) { return !one->from.isValid() || one->to <= one->from; }))
        return {};
    std::ranges::sort(timed, {}, [](const Session *one) { return std::pair(one->day, one->from); });
    int minutes = 0;
    QDateTime until;
    for (const Session *one : timed) {
        // Without a day, each is by itself.
        if (!one->day.isValid()) {
            minutes += one->from.secsTo(one->to) / 60;
            continue;
        }
        const QDateTime from = std::max(QDateTime(one->day, one->from, Qt::UTC), until);
        const QDateTime to(one->day, one->to, Qt::UTC);
        minutes += int(std::max<qint64>(from.secsTo(to), 0)) / 60;
        until = std::max(until, to);
    }
    if (minutes == 0)
        return {};
    const QString whole =
        m_language->say("BadgeField", QT_TRANSLATE_N_NOOP("BadgeField", "%n hour(s)"), minutes / 60);
    if (minutes % 60 == 0)
        return whole;
    return m_language->say("BadgeField", QT_TRANSLATE_NOOP("BadgeField", "%1 h %2"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString BadgeWords::valueOf(BadgeField field, const BadgePerson &person) const
{
    switch (field) {
    case BadgeField::Title:
        return printed(person.title);
    case BadgeField::Given:
        return person.givenName;
    case BadgeField::Family:
        return m_capitals ? inCapitals(person.familyName) : person.familyName;
    case BadgeField::Name:
        return (person.givenName + u' ' + valueOf(BadgeField::Family, person)).trimmed();
    case BadgeField::Organisation:
        return person.unnamed ? person.seat : person.organisation;
    case BadgeField::Position:
        return printed(person.position);
    case BadgeField::Role:
        return person.role == Role::Participant ? QString() : printed(labelOf(person.role, *m_language));
    case BadgeField::Category:
        return m_profiles.of(person.category).name;
    case BadgeField::Mark:
        return m_profiles.of(person.category).mark;
    case BadgeField::Represents:
        return person.represents;
    case BadgeField::Workshops:
        return sessions(person.workshops, &Session::title);
    case BadgeField::Programme:
        return sessions(person.workshops, &Session::plan);
    case BadgeField::Attended:
        return attended(person, false);
    case BadgeField::Attendance:
        return attended(person, true);
    case BadgeField::Hours:
        return hours(person);
    case BadgeField::Code:
        return person.code.isEmpty() ? QString() : printedBadgeCode(person.code);
    case BadgeField::Colloquium:
    case BadgeField::ShortTitle:
    case BadgeField::Kind:
    case BadgeField::Dates:
    case BadgeField::Venue:
    case BadgeField::City:
    case BadgeField::Partners:
    case BadgeField::Today:
    case BadgeField::FieldCount:
        break;
    }
    return field == BadgeField::FieldCount ? QString() : m_fixed[size_t(field)];
}

BadgeText::BadgeText(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        std::vector<Piece> pieces;
        qsizetype from = 0;
        auto all = braces().globalMatch(line);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            const BadgeField field = badgeFieldCalled(match.capturedView(1));
            if (field == BadgeField::FieldCount) {
                m_unknown.append(match.captured(1));
                continue;
            }
            pieces.push_back({line.mid(from, match.capturedStart() - from), field});
            from = match.capturedEnd();
            m_fixed = m_fixed && field >= BadgeField::Colloquium;
            m_names = m_names || isNameField(field);
        }
        pieces.push_back({line.mid(from), BadgeField::FieldCount});
        m_lines.push_back(std::move(pieces));
    }
}

bool BadgeText::tells(BadgeField field) const
{
    return std::ranges::any_of(m_lines, [field](const std::vector<Piece> &line) {
        return std::ranges::any_of(line, [field](const Piece &piece) { return piece.field == field; });
    });
}

QStringList BadgeText::lines(const BadgeWords &words, const BadgePerson &person) const
{
    QStringList lines;
    for (const std::vector<Piece> &pieces : m_lines) {
        QString line;
        bool asks = false;
        bool answered = false;
        for (const Piece &piece : pieces) {
            line += piece.before;
            if (piece.field == BadgeField::FieldCount)
                continue;
            const QString value = words.valueOf(piece.field, person);
            asks = true;
            answered = answered || !value.isEmpty();
            line += value;
        }
        if (asks ? answered : !line.trimmed().isEmpty())
            lines += line.trimmed().split(u'\n');
    }
    return lines;
}

} // namespace colloquia
