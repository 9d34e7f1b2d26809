// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/letters.h"

#include "app/exchange/columns.h"
#include "app/model/folding.h"
#include "app/model/names.h"
#include "app/paper/badgetext.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr LetterModel kModels[] = {
    {"registration", QT_TRANSLATE_NOOP("Letter", "Registration confirmed, for a mission order"),
     QT_TRANSLATE_NOOP("Letter", "Confirmation of your registration"),
     QT_TRANSLATE_NOOP("Letter",
                       "{opening}\n\nWe confirm that {title} {name}, {position}, {organisation}, is "
                       "registered for the following event:\n\n{colloquium}\n{dates}\n{venue}\n\n"
                       "Workshops:\n{programme}\n\nThis letter may be used to obtain a mission "
                       "order from your employer.\n\nYours sincerely,\n\n{contact}")},
    {"invitation", QT_TRANSLATE_NOOP("Letter", "Invitation"), QT_TRANSLATE_NOOP("Letter", "Invitation"),
     QT_TRANSLATE_NOOP("Letter",
                       "{opening}\n\nWe have the honour of inviting you to the following event:\n\n"
                       "{colloquium}\n{dates}\n{venue}\n\nIt is organised by {partners}.\n\nWe "
                       "would be grateful if you told us whether you will come, or who will come in "
                       "your place.\n\nYours sincerely,\n\n{contact}")},
    {"late-certificate", QT_TRANSLATE_NOOP("Letter", "Certificate, made out late"),
     QT_TRANSLATE_NOOP("Letter", "Certificate of attendance"),
     QT_TRANSLATE_NOOP("Letter", "We, {partners}, certify that {title} {name}, {position}, {organisation}, "
                                 "took part in the following event:\n\n{colloquium}\n{dates}\n{venue}\n\n"
                                 "{attendance}\nLength: {hours}\n\nMade out to be used "
                                 "wherever it may be needed.\n\n{contact}")},
};

// Besides the fields of badges.
constexpr std::array<std::pair<const char *, const char *>, 3> kFurther = {{
    {"opening", QT_TRANSLATE_NOOP("LetterField", "opening of the letter")},
    {"email", QT_TRANSLATE_NOOP("LetterField", "e-mail address")},
    {"contact", QT_TRANSLATE_NOOP("LetterField", "who signs")},
}};

QString labelOf(const char *english, const Language &language)
{
    return language.say("LetterField", english);
}

// The further field of that key or label; -1 if there is none.
int furtherCalled(const QString &name)
{
    for (size_t i = 0; i < kFurther.size(); ++i) {
        const auto &[key, label] = kFurther[i];
        if (name == QLatin1StringView(key) || name == labelOf(label, Language::ofScreen()) ||
            name == labelOf(label, Language::french()) || name == QLatin1StringView(label))
            return int(i);
    }
    return -1;
}

// The fields are known by the keys that lists use, too.
BadgeField badgeFieldMeant(const QString &name)
{
    if (name == u"given_name"_s)
        return BadgeField::Given;
    if (name == u"family_name"_s)
        return BadgeField::Family;
    const QString key = withKeys(u'{' + name + u'}');
    return badgeFieldCalled(QStringView(key).mid(1).chopped(1));
}

const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}\\n]+)\\}"_s);
    return expression;
}

// Fields made words.
class Filling
{
public:
    Filling(const AttendeeCard &card, const Roster &roster, QDate today)
        : m_card(card), m_programme(roster.programme()),
          m_language(Language::of(m_programme.colloquium.language)), m_words(m_programme, today)
    {
        const std::vector<const AttendeeCard *> one{&card};
        m_person = badgePeople(one, m_programme, [&](AttendeeId id) {
            const AttendeeCard *other = roster.card(id);
            return other ? displayName(other->attendee, m_language) : QString();
        })[0];
    }

    [[nodiscard]] QString valueOf(const QString &field, bool &isKnown) const
    {
        const Colloquium &colloquium = m_programme.colloquium;
        isKnown = true;
        switch (furtherCalled(field)) {
        case 0:
            return letterOpening(m_card.attendee, m_language);
        case 1:
            return m_card.attendee.email;
        case 2:
            return colloquium.contactName;
        default:
            break;
        }
        const BadgeField known = badgeFieldMeant(field);
        isKnown = known != BadgeField::FieldCount;
        return isKnown ? m_words.valueOf(known, m_person) : QString();
    }

    [[nodiscard]] QStringList lines(const QString &text) const
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            bool hasFields = false;
            bool saysSomething = false;
            QString filled;
            qsizetype from = 0;
            auto matches = braces().globalMatch(line);
            while (matches.hasNext()) {
                const auto match = matches.next();
                bool isKnown = false;
                const QString value = valueOf(match.captured(1).trimmed(), isKnown);
                hasFields = true;
                saysSomething = saysSomething || !isKnown || !value.isEmpty();
                filled += line.mid(from, match.capturedStart() - from) + (isKnown ? value : match.captured());
                from = match.capturedEnd();
            }
            filled += line.mid(from);
            if (!hasFields || saysSomething)
                lines += tidy(filled).split(u'\n');
            else if (!lines.isEmpty() && lines.last().endsWith(u':'))
                lines.removeLast(); // announces what is not there
        }
        return lines;
    }

private:
    // Where a field says nothing, its comma goes too: "Madame Petit, , Mairie" is nobody's wish.
    static QString tidy(QString line)
    {
        static const QRegularExpression commas(u"(, *)+(?=, )"_s);
        static const QRegularExpression blanks(u" {2,}"_s);
        return line.remove(commas).replace(blanks, u" "_s).trimmed();
    }

    const AttendeeCard &m_card;
    const Programme &m_programme;
    const Language &m_language;
    BadgeWords m_words;
    BadgePerson m_person;
};

// What a letter says is so of the person it is written to.
enum class Claim { Nothing, Registration, Presence };

// The model's text may have been written anew; its subject mostly stays.
bool confirmsBySubject(const Letter &letter)
{
    const QString plain = folded(letter.subject);
    const char *subject = kModels[0].subject; // the registration's
    for (const QString &code : Language::known()) {
        if (plain == folded(Language::of(code).say("Letter", subject)))
            return true;
    }
    return false;
}

Claim claimOf(const Letter &letter)
{
    Claim claim = confirmsBySubject(letter) ? Claim::Registration : Claim::Nothing;
    auto matches = braces().globalMatch(letter.text);
    while (matches.hasNext()) {
        const BadgeField field = badgeFieldMeant(matches.next().captured(1).trimmed());
        if (field == BadgeField::Attended || field == BadgeField::Attendance || field == BadgeField::Hours)
            return Claim::Presence;
        if (field == BadgeField::Programme)
            claim = Claim::Registration;
    }
    return claim;
}

} // namespace

std::span<const LetterModel> letterModels()
{
    return kModels;
}

Letter letterOf(const LetterModel &model, const Language &language)
{
    return {{},
            language.say("Letter", model.name),
            language.say("Letter", model.subject),
            language.say("Letter", model.text),
            0};
}

const Letter *keptLetter(const std::vector<Letter> &letters, const QString &name)
{
    const QString plain = folded(name);
    const auto found =
        std::ranges::find_if(letters, [&plain](const Letter &one) { return folded(one.name) == plain; });
    return found == letters.end() ? nullptr : &*found;
}

Result<Letter> letterCalled(const QString &name, const Programme &programme)
{
    if (const Letter *kept = keptLetter(programme.letters, name))
        return *kept;
    const Language &language = Language::of(programme.colloquium.language);
    QStringList known;
    for (const LetterModel &model : kModels) {
        const QString plain = folded(name);
        if (plain == folded(QString::fromLatin1(model.key)) ||
            plain == folded(language.say("Letter", model.name)))
            return letterOf(model, language);
        known.append(QString::fromLatin1(model.key));
    }
    for (const Letter &letter : programme.letters)
        known.append(letter.name);
    return failure(Error::NotFound,
                   QCoreApplication::translate("Letter", "There is no letter “%1”. There is: %2.")
                       .arg(name, known.join(u", "_s)));
}

std::vector<const AttendeeCard *> writtenTo(const Roster &roster, const Listing &listing)
{
    std::vector<const AttendeeCard *> people = roster.listed(listing);
    if (!speaksOf(listing.filter, u"status"_s)) {
        std::erase_if(people, [](const AttendeeCard *card) {
            const Status status = card->attendee.status;
            return status == Status::Withdrawn || status == Status::Excused;
        });
    }
    return people;
}

Addressees addresseesOf(const Letter &letter, const std::vector<const AttendeeCard *> &people)
{
    const Claim claim = claimOf(letter);
    Addressees addressees;
    for (const AttendeeCard *card : people) {
        const bool holds = claim == Claim::Presence       ? !card->presences.empty()
                           : claim == Claim::Registration ? card->attendee.status == Status::Registered
                                                          : true;
        (holds ? addressees.entitled : addressees.leftOut).push_back(card);
    }
    return addressees;
}

QString leftOutSentence(const Letter &letter, const Addressees &addressees)
{
    if (addressees.leftOut.empty())
        return {};
    constexpr size_t kNamed = 5;
    QStringList names;
    for (size_t i = 0; i < std::min(kNamed, addressees.leftOut.size()); ++i)
        names.append(displayName(addressees.leftOut[i]->attendee));
    if (addressees.leftOut.size() > kNamed)
        names.append(u"…"_s);
    const int count = int(addressees.leftOut.size());
    const QString why =
        claimOf(letter) == Claim::Presence
            ? QCoreApplication::translate(
                  "Letter",
                  "%n person(s) left out, as the letter attests a presence that is not "
                  "recorded: %1",
                  nullptr, count)
            : QCoreApplication::translate("Letter",
                                          "%n person(s) left out, as the letter confirms a registration that "
                                          "they do not have: %1",
                                          nullptr, count);
    return why.arg(names.join(u", "_s));
}

std::vector<LetterField> letterTextFields()
{
    std::vector<LetterField> fields;
    for (int i = 0; i < int(BadgeField::FieldCount); ++i) {
        const BadgeField field{i};
        if (field != BadgeField::Mark)
            fields.push_back({keyOf(field), labelOf(field)});
    }
    for (const auto &[key, label] : kFurther)
        fields.push_back({QString::fromLatin1(key), labelOf(label, Language::ofScreen())});
    return fields;
}

QString shownText(const QString &kept)
{
    QString text = withLabels(kept);
    for (const auto &[key, label] : kFurther) {
        text.replace(u'{' + QString::fromLatin1(key) + u'}',
                     u'{' + labelOf(label, Language::ofScreen()) + u'}');
    }
    return text;
}

QString keptText(const QString &shown)
{
    QString text = withKeys(shown);
    for (const auto &[key, label] : kFurther) {
        text.replace(u'{' + labelOf(label, Language::ofScreen()) + u'}',
                     u'{' + QString::fromLatin1(key) + u'}');
    }
    return text;
}

QStringList unknownFields(const Letter &letter)
{
    QStringList unknown;
    auto matches = braces().globalMatch(letter.subject + u'\n' + letter.text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1).trimmed();
        const bool isKnown = furtherCalled(name) >= 0 || badgeFieldMeant(name) != BadgeField::FieldCount;
        if (!isKnown && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

LetterWords wordsFor(const Letter &letter, const AttendeeCard &card, const Roster &roster, QDate today)
{
    const Filling filling(card, roster, today);
    LetterWords words;
    words.addressee = filling.lines(u"{title} {name}\n{position}\n{organisation}"_s);
    const Colloquium &colloquium = roster.programme().colloquium;
    const Language &language = Language::of(colloquium.language);
    const QString date = language.longDate(today);
    words.placeAndDate =
        colloquium.city.isEmpty()
            ? date
            : language.say("Letter", QT_TRANSLATE_NOOP("Letter", "%1, %2")).arg(colloquium.city, date);
    words.subject = filling.lines(letter.subject).join(u' ');
    words.paragraphs = filling.lines(letter.text);
    return words;
}

QString mailText(const LetterWords &words)
{
    const QString body = words.paragraphs.join(u'\n');
    return words.subject.isEmpty() ? body : words.subject + u"\n\n"_s + body;
}

Result<std::shared_ptr<const Pages>> letterPages(Store &store, const Roster &roster, const Letter &letter,
                                                 const std::vector<const AttendeeCard *> &people, QDate today)
{
    const Programme &programme = roster.programme();
    const auto logos = logosOf(store, programme);
    if (!logos)
        return tl::unexpected(logos.error());
    const auto pictures = picturesOf(store, programme);
    if (!pictures)
        return tl::unexpected(pictures.error());
    const auto logo = (*pictures)->find(programme.colloquium.logo);
    std::vector<LetterWords> letters;
    for (const AttendeeCard *card : people)
        letters.push_back(wordsFor(letter, *card, roster, today));
    return std::make_shared<LetterPages>(letters, programme, *logos,
                                         logo == (*pictures)->end() ? QImage() : logo->second);
}

} // namespace colloquia
