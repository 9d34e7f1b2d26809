// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/columns.h"
#include "app/model/names.h"
#include "app/paper/pdf.h"
#include "app/tasks/letters.h"
#include "tests/support/document.h"
#include "tests/support/pdftools.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Zoé Petit, a colloquium in Lyon and a workshop she is in.
struct Story
{
    Story()
    {
        const auto programme = document.store().programme();
        const auto written = document.store().write(u"Prepare"_s, [&](Writer &writer) -> Result<void> {
            Colloquium after = programme->colloquium;
            after.title = u"Les villes"_s;
            after.language = u"fr"_s;
            after.startDate = QDate(2017, 12, 11);
            after.city = u"Lyon"_s;
            after.contactName = u"Marie Dubois"_s;
            after.contactEmail = u"marie@villes.fr"_s;
            if (const auto done = writer.change(programme->colloquium, after); !done)
                return done;
            Workshop workshop;
            workshop.title = u"Mobilités"_s;
            workshop.startTime = QTime(9, 30);
            if (const auto done = writer.add(workshop); !done)
                return done;
            Attendee attendee;
            attendee.code = u"BCDFGHJKLNPR"_s;
            attendee.title = u"Madame"_s;
            attendee.givenName = u"Zoé"_s;
            attendee.familyName = u"Petit"_s;
            attendee.organisation = u"Mairie de Valmont"_s;
            attendee.email = u"zoe@valmont.fr"_s;
            if (const auto done = writer.add(attendee); !done)
                return done;
            Enrolment enrolment{{}, attendee.id, workshop.id, EnrolmentState::Enrolled, 1};
            return writer.add(enrolment);
        });
        if (!written || !roster.follow(document.store()))
            qFatal("the story could not be prepared");
    }

    [[nodiscard]] LetterWords wordsOf(const QString &text) const
    {
        return wordsFor({{}, u"x"_s, u"{colloquium}"_s, text, 0}, roster.cards().front(), roster,
                        QDate(2018, 1, 12));
    }

    TestDocument document;
    Roster roster;
};

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void fieldsBecomeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("name") << u"{title} {given_name} {family_name}"_s << u"Madame Zoé PETIT"_s;
        QTest::newRow("organisation") << u"de {organisation}."_s << u"de Mairie de Valmont."_s;
        QTest::newRow("dates") << u"{dates}"_s << u"11 décembre 2017"_s;
        QTest::newRow("workshops") << u"{workshops}"_s << u"Mobilités"_s;
        QTest::newRow("opening") << u"{opening}"_s << u"Madame,"_s;
        QTest::newRow("e-mail") << u"<{email}>"_s << u"<zoe@valmont.fr>"_s;
        QTest::newRow("who signs") << u"{contact}"_s << u"Marie Dubois"_s;
        QTest::newRow("today") << u"{today}"_s << u"12 janvier 2018"_s;
        QTest::newRow("an empty one and its comma")
            << u"{name}, {position}, {organisation}, vient"_s << u"Zoé PETIT, Mairie de Valmont, vient"_s;
        QTest::newRow("a line of empty ones") << u"a\n{position}\nb"_s << u"a\nb"_s;
        QTest::newRow("an empty line") << u"a\n\nb"_s << u"a\n\nb"_s;
        QTest::newRow("unknown") << u"{shoes} de {name}"_s << u"{shoes} de Zoé PETIT"_s;
        QTest::newRow("a lone brace") << u"{ et }"_s << u"{ et }"_s;
    }
    void fieldsBecomeWords()
    {
        QFETCH(QString, text);
        const Story story;
        QTEST(story.wordsOf(text).paragraphs.join(u'\n'), "words");
    }
    void aLetterThatAttestsAPresenceIsForThoseWhoWereThere()
    {
        Story story;
        const AttendeeCard &card = story.roster.cards().front();
        const auto late = letterCalled(u"late-certificate"_s, story.roster.programme());
        const auto invitation = letterCalled(u"invitation"_s, story.roster.programme());
        QVERIFY_RESULT(late);
        QVERIFY_RESULT(invitation);
        QVERIFY(addresseesOf(*late, {&card}).entitled.empty());
        QCOMPARE(addresseesOf(*invitation, {&card}).entitled.size(), size_t(1));
        AttendeeCard present = card;
        present.presences.push_back({});
        QCOMPARE(addresseesOf(*late, {&present}).entitled.size(), size_t(1));
    }
    void aLetterThatConfirmsARegistrationIsForThoseWhoAreRegistered()
    {
        Story story;
        Letter letter = *letterCalled(u"registration"_s, story.roster.programme());
        AttendeeCard card = story.roster.cards().front();
        QCOMPARE(addresseesOf(letter, {&card}).entitled.size(), size_t(1));
        QCOMPARE(leftOutSentence(letter, addresseesOf(letter, {&card})), QString());
        for (const Status status : {Status::Waiting, Status::Invited, Status::Excused, Status::Withdrawn}) {
            card.attendee.status = status;
            letter = *letterCalled(u"registration"_s, story.roster.programme());
            const Addressees addressees = addresseesOf(letter, {&card});
            QVERIFY(addressees.entitled.empty());
            QVERIFY(leftOutSentence(letter, addressees).contains(displayName(card.attendee)));
            // Whatever the office has made of its text; and a letter of their own with somebody's programme.
            letter.text = u"Bonne nouvelle !"_s;
            QVERIFY(addresseesOf(letter, {&card}).entitled.empty());
            letter.subject = u"Votre journée"_s;
            QCOMPARE(addresseesOf(letter, {&card}).entitled.size(), size_t(1));
            letter.text = u"Voici :\n{programme}"_s;
            QVERIFY(addresseesOf(letter, {&card}).entitled.empty());
        }
    }
    void whatIsAnnouncedAndNotThereIsNotAnnounced()
    {
        const Story story;
        QCOMPARE(story.wordsOf(u"a\nAteliers suivis :\n{attended}\nb"_s).paragraphs,
                 (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(story.wordsOf(u"Ateliers :\n{workshops}"_s).paragraphs,
                 (QStringList{u"Ateliers :"_s, u"Mobilités"_s}));
    }
    void nobodyIsGreetedByAnAbbreviation()
    {
        Attendee doctor;
        doctor.title = u"Dr"_s;
        QCOMPARE(letterOpening(doctor, Language::french()), u"Docteur,"_s);
        QCOMPARE(letterOpening(doctor, Language::english()), u"Dr,"_s);
        doctor.title = u"M."_s;
        QCOMPARE(letterOpening(doctor, Language::french()), u"Monsieur,"_s);
        doctor.title = u"Madame la Maire"_s;
        QCOMPARE(letterOpening(doctor, Language::french()), u"Madame la Maire,"_s);
    }
    void whatIsNoFieldIsSaid()
    {
        const Letter letter{{}, u"x"_s, u"{subjekt}"_s, u"{name} {shoes} {shoes} {organisation}"_s, 0};
        QCOMPARE(unknownFields(letter), (QStringList{u"subjekt"_s, u"shoes"_s}));
        for (const LetterModel &model : letterModels()) {
            for (const Language *language : {&Language::english(), &Language::french()})
                QCOMPARE(unknownFields(letterOf(model, *language)), QStringList());
        }
        for (const LetterField &field : letterTextFields()) {
            QCOMPARE(unknownFields({{}, {}, {}, u'{' + field.key + u'}', 0}), QStringList());
            QCOMPARE(unknownFields({{}, {}, {}, u'{' + field.label + u'}', 0}), QStringList());
            QCOMPARE(shownText(u'{' + field.key + u'}'), u'{' + field.label + u'}');
            QCOMPARE(keptText(u'{' + field.label + u'}'), u'{' + field.key + u'}');
        }
    }
    void aLetterHasItsHeadAddresseeAndContact()
    {
        Story story;
        const auto letter = letterCalled(u"invitation"_s, story.roster.programme());
        QVERIFY_RESULT(letter);
        const auto pages = letterPages(story.document.store(), story.roster, *letter,
                                       {&story.roster.cards().front()}, QDate(2018, 1, 12));
        QVERIFY_RESULT(pages);
        QCOMPARE((*pages)->count(), 1);
        const auto pdf = makePdf(**pages, {});
        QVERIFY_RESULT(pdf);
        const QString text = textOfPages(*pdf).front();
        for (const QString &word : {u"Madame Zoé PETIT"_s, u"Mairie de Valmont"_s, u"Lyon, "_s,
                                    u"12 janvier 2018"_s, u"Les villes"_s, u"marie@villes.fr"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
        // The addressee is where the window of an envelope is: right, 45 to 85 mm below the edge.
        const QRectF ink = inkIn(picturesOf(*pdf, 72).front(), 72, QRectF(105, 45, 95, 38));
        QVERIFY(ink.left() >= 111.5 && ink.top() >= 49);
    }
    void aLongLetterGoesOnOverThePage()
    {
        Story story;
        const Letter letter{{}, u"x"_s, {}, u"Une ligne.\n"_s.repeated(90), 0};
        const auto pages =
            letterPages(story.document.store(), story.roster, letter,
                        {&story.roster.cards().front(), &story.roster.cards().front()}, QDate(2018, 1, 12));
        QVERIFY_RESULT(pages);
        QVERIFY((*pages)->count() >= 4 && (*pages)->count() % 2 == 0);
        const auto pdf = makePdf(**pages, {});
        QCOMPARE(textOfPages(*pdf).join(u' ').count(u"Une ligne."_s), 180);
    }
    void aMessageHasSubjectAndText()
    {
        const Story story;
        QCOMPARE(mailText(story.wordsOf(u"Bonjour {given_name}"_s)), u"Les villes\n\nBonjour Zoé"_s);
    }
};

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
