// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Names in any script on every kind of paper: with ink, in their letters for whoever searches or copies, and
// what no font has is found.
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/letterpages.h"
#include "app/paper/lists.h"
#include "app/paper/listsheets.h"
#include "app/paper/pdf.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

using Maker = std::function<std::shared_ptr<const Pages>(const std::vector<AttendeeCard> &)>;

std::shared_ptr<const Pages> badges(const std::vector<AttendeeCard> &cards, DesignPurpose purpose,
                                    const char *design, const QString &stock)
{
    const Programme programme = testing::paperProgramme();
    BadgeChoice choice;
    choice.stock = *findStock(stock);
    choice.design.purpose = purpose;
    for (const StartingDesign &starting : startingDesigns()) {
        if (QLatin1StringView(starting.key) == QLatin1StringView(design))
            choice.design.contents = contentsOf(starting.draw(choice.stock.label, Language::french()));
    }
    choice.printedOn = QDate(2017, 12, 12);
    return std::make_shared<BadgePages>(badgePeople(testing::pointersTo(cards), programme), programme,
                                        Logos(), choice);
}

Maker listOf(ListKind kind)
{
    return [kind](const std::vector<AttendeeCard> &cards) -> std::shared_ptr<const Pages> {
        return std::make_shared<ListPages>(testing::pointersTo(cards), testing::paperProgramme(), Logos(),
                                           ListChoice{.kind = kind});
    };
}

std::shared_ptr<const Pages> letter(const std::vector<AttendeeCard> &cards)
{
    const Attendee &attendee = cards.front().attendee;
    LetterWords words;
    words.addressee = {attendee.givenName + u' ' + attendee.familyName, attendee.organisation};
    words.subject = u"Invitation"_s;
    words.paragraphs = {u"Bonjour "_s + attendee.givenName + u' ' + attendee.familyName + u","_s};
    return std::make_shared<LetterPages>(std::vector{words}, testing::paperProgramme(), Logos(), QImage());
}

const std::vector<std::pair<const char *, Maker>> &papers()
{
    static const std::vector<std::pair<const char *, Maker>> all = {
        {"badge",
         [](const auto &cards) { return badges(cards, DesignPurpose::Badge, "", u"avery-l4785"_s); }},
        {"classic badge",
         [](const auto &cards) { return badges(cards, DesignPurpose::Badge, "classic", u"avery-l4785"_s); }},
        {"place card",
         [](const auto &cards) {
             return badges(cards, DesignPurpose::PlaceCard, "place_card", u"plain-tent-90x110"_s);
         }},
        {"certificate",
         [](const auto &cards) {
             return badges(cards, DesignPurpose::Certificate, "certificate", u"plain-a4"_s);
         }},
        {"list", listOf(ListKind::Alphabetical)},
        {"list by organisation", listOf(ListKind::ByOrganisation)},
        {"sign-in sheet", listOf(ListKind::SignIn)},
        {"letter", letter}};
    return all;
}

// What a text says however it is set: without marks of direction, blanks and capitals. Forms that only stand
// for how a letter looks stay as they are: nobody types them into a search.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toLower()) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            letters += c == u'ı' ? QChar(u'i') : c; // whose capital is the same
    }
    return letters;
}

} // namespace

class TestScripts : public QObject
{
    Q_OBJECT

private slots:
    void namesStandOnEveryPaperAndCanBeSearched_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("Arabic") << u"محمد"_s << u"بن سلمان"_s << u"بلدية تونس"_s;
        QTest::newRow("Hebrew") << u"נועה"_s << u"כהן"_s << u"עיריית חיפה"_s;
        QTest::newRow("Chinese") << u"小明"_s << u"王"_s << u"北京市人民政府"_s;
        QTest::newRow("Japanese") << u"さくら"_s << u"山田"_s << u"横浜市"_s;
        QTest::newRow("Korean") << u"민준"_s << u"김"_s << u"서울특별시"_s;
        QTest::newRow("Vietnamese") << u"Thị Ánh"_s << u"Nguyễn"_s << u"Thành phố Huế"_s;
        QTest::newRow("Georgian") << u"ნინო"_s << u"ბერიძე"_s << u"თბილისის მერია"_s;
        QTest::newRow("Armenian") << u"Անի"_s << u"Պետրոսյան"_s << u"Երևան"_s;
        QTest::newRow("Greek") << u"Ελένη"_s << u"Παπαδοπούλου"_s << u"Δήμος Αθηναίων"_s;
        QTest::newRow("Ukrainian") << u"Олена"_s << u"Їжакевич"_s << u"Львів"_s;
        QTest::newRow("Turkish") << u"İpek"_s << u"Yıldız"_s << u"Şanlıurfa"_s;
    }
    void namesStandOnEveryPaperAndCanBeSearched()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(QString, organisation);
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, given, family, organisation)};
        for (const auto &[name, make] : papers()) {
            const auto pages = make(cards);
            const auto pdf = makePdf(*pages, {});
            QVERIFY_RESULT(pdf);
            const QString text = plain(testing::textOfPages(*pdf, testing::AsDrawn).join(u'\n'));
            // Word by word: as drawn, those from right to left come the other way round.
            for (const QString &word : (given + u' ' + family).split(u' ')) {
                QVERIFY2(text.contains(plain(word)),
                         qPrintable(u"%1: %2 in %3"_s.arg(QLatin1StringView(name), word, text)));
            }
            QVERIFY2(!testing::inkIn(testing::picturesOf(*pdf, 60).first(), 60).isEmpty(), name);
        }
    }
    void whatIsReadFromTheRightBeginsThere_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("Arabic") << u"محمد"_s << u"حداد"_s << true;
        QTest::newRow("Hebrew") << u"נועה"_s << u"כהן"_s << true;
        QTest::newRow("Latin") << u"Zoé"_s << u"Un"_s << false;
    }
    void whatIsReadFromTheRightBeginsThere()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(bool, fromRight);
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, given, family, {})};
        for (const char *design : {"", "classic"}) {
            const auto pages = badges(cards, DesignPurpose::Badge, design, u"avery-l4785"_s);
            const QRectF label = findStock(u"avery-l4785"_s)->place(0);
            const QRectF names(label.left() + 1, label.top() + 6, label.width() - 2, 14);
            const QRectF ink = testing::inkIn(renderPage(*pages, 0, 150), 150, names);
            QVERIFY2(fromRight ? ink.right() > label.right() - 6 && ink.left() > label.center().x()
                               : ink.left() < label.left() + 6 && ink.right() < label.center().x(),
                     design);
        }
    }
    void desksLettersKeepTheirOrder()
    {
        std::vector<AttendeeCard> cards;
        for (const QString &family : {u"Abadie"_s, u"Le Goff"_s, u"אלון"_s, u"תמיר"_s})
            cards.push_back(testing::paperPerson(qint64(cards.size()) + 1, u"X"_s, family, u"CNRS"_s));
        const auto shares = deskShares(testing::pointersTo(cards), 2);
        QCOMPARE(shares.size(), 2U);
        QCOMPARE(shares[0].last, u"L"_s);
        QCOMPARE(shares[1].first, u"\u2068א\u2069"_s);
        QCOMPARE(shares[1].last, u"\u2068ת\u2069"_s);
        // Printed: the first letter before the last one, as the sentence is read.
        ListChoice choice;
        choice.desks = 2;
        const auto sheets = listSheets(testing::pointersTo(cards), testing::paperProgramme(), {}, choice, {});
        const auto pdf = makePdf(*sheets, {});
        QVERIFY_RESULT(pdf);
        const QString text = testing::textOfPages(*pdf, testing::AsDrawn).join(u'\n');
        const QString line = text.split(u'\n').filter(u"Poste"_s).last();
        QVERIFY2(line.indexOf(u'א') < line.indexOf(u'ת'), qPrintable(line));
    }
    void lettersThatNoFontHasAreNotDrawnAsOthers()
    {
        // Nobody has a sign for what Unicode leaves to private use at its very end.
        const QString lost = QString::fromUcs4(U"\U0010FFFD", 1);
        QCOMPARE(charactersWithoutFont(u"Zoé "_s + lost), lost);
        for (const QString &known : {u"محمد"_s, u"王"_s, u"ბერიძე"_s, u"Nguyễn"_s, u"כהן"_s})
            QCOMPARE(charactersWithoutFont(known), QString());
    }
};

QTEST_MAIN(TestScripts)
#include "tst_scripts.moc"
