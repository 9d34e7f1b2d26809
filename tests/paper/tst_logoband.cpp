// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The partners' logos: each as heavy to the eye as the next, in the declared order, alike on every paper.
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/designparts.h"
#include "app/paper/kit.h"
#include "app/paper/letterpages.h"
#include "app/paper/pdf.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <numeric>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

// Wide, tall and square ones, each of a grey of its own.
constexpr std::array<QSize, 5> kShapes = {QSize(600, 150), QSize(200, 420), QSize(300, 300), QSize(480, 240),
                                          QSize(300, 330)};

int greyOf(size_t partner)
{
    return 30 + int(partner) * 45;
}

Programme fivePartners()
{
    Programme programme = testing::paperProgramme(u"fr"_s);
    programme.partners.resize(kShapes.size());
    return programme;
}

Logos logosFor(const Programme &programme)
{
    Logos logos;
    for (const Partner &partner : programme.partners) {
        const auto number = size_t(partner.id.value - 1);
        QImage image(kShapes[number], QImage::Format_RGB32);
        const int grey = greyOf(number);
        image.fill(qRgb(grey, grey, grey));
        logos.emplace(partner.id, image);
    }
    return logos;
}

// Where each logo is on the page, as far as it has so many dots of its grey.
struct Found
{
    std::vector<double> dots = {};
    std::vector<size_t> order = {}; // as one reads
};

Found logosOn(const Pages &pages)
{
    const auto pdf = makePdf(pages, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence));
    const QImage picture = testing::picturesOf(*pdf, 300).front();
    struct Place
    {
        size_t logo = 0;
        double x = 0;
        double y = 0;
    };
    Found found;
    std::vector<Place> places;
    for (size_t i = 0; i < kShapes.size(); ++i) {
        const auto isIts = [&](int column, int row) {
            return std::abs(qGray(picture.pixel(column, row)) - greyOf(i)) <= 2;
        };
        double count = 0;
        Place place{i};
        for (int row = 1; row < picture.height() - 1; ++row) {
            for (int column = 1; column < picture.width() - 1; ++column) {
                // The edges of letters have every grey; a logo has it all around.
                if (!isIts(column, row) || !isIts(column - 1, row) || !isIts(column + 1, row) ||
                    !isIts(column, row - 1) || !isIts(column, row + 1))
                    continue;
                ++count;
                place.x += column;
                place.y += row;
            }
        }
        found.dots.push_back(count);
        place.x /= count;
        place.y /= count;
        places.push_back(place);
    }
    // Row by row: marks of one row stand on one line through their middles.
    std::ranges::sort(places, {}, &Place::y);
    for (auto row = places.begin(); row != places.end();) {
        const auto end = std::ranges::find_if(row, places.end(),
                                              [row](const Place &place) { return place.y > row->y + 8; });
        std::ranges::sort(row, end, {}, &Place::x);
        for (; row != end; ++row)
            found.order.push_back(row->logo);
    }
    return found;
}

std::shared_ptr<const Pages> paperOf(const QString &kind, const Programme &programme)
{
    static const std::vector<AttendeeCard> cards = testing::paperPeople(1);
    const auto people = testing::pointersTo(cards);
    const Logos logos = logosFor(programme);
    if (kind == u"list"_s)
        return listSheets(people, programme, logos, {});
    if (kind == u"letter"_s)
        return std::make_shared<LetterPages>(std::vector<LetterWords>(1), programme, logos, QImage());
    const bool isBadge = kind == u"badge"_s;
    const Stock &stock = *findStock(isBadge ? u"a6"_s : u"a4"_s);
    Design design = plainDesign(Language::french());
    design.logos = true;
    if (!isBadge) {
        design.purpose = DesignPurpose::Certificate;
        design.contents = contentsOf(startingCertificate(stock.label, Language::french()));
    }
    return std::make_shared<BadgePages>(badgePeople(people, programme), programme, logos,
                                        BadgeChoice{stock, design});
}

} // namespace

class TestLogoBand : public QObject
{
    Q_OBJECT

private slots:
    void areasAreEqualInEveryRoom_data()
    {
        QTest::addColumn<QSizeF>("room");
        QTest::newRow("wide") << QSizeF(180, 12);
        QTest::newRow("narrow") << QSizeF(60, 20);
        QTest::newRow("small") << QSizeF(40, 5);
    }
    void areasAreEqualInEveryRoom()
    {
        QFETCH(QSizeF, room);
        const Programme programme = fivePartners();
        const LogoBand band(programme.partners, logosFor(programme), room);
        const std::vector<QRectF> areas = band.areas();
        const double first = areas[0].width() * areas[0].height();
        for (size_t i = 0; i < areas.size(); ++i) {
            const double area = areas[i].width() * areas[i].height();
            QVERIFY2(std::abs(area / first - 1) < 0.001, qPrintable(QString::number(area / first)));
            const double shape = areas[i].width() / areas[i].height();
            QVERIFY(std::abs(shape / kShapes[i].width() * kShapes[i].height() - 1) < 0.001);
            QVERIFY(QRectF(QPointF(0, 0), room).adjusted(-0.01, -0.01, 0.01, 0.01).contains(areas[i]));
        }
    }
    // Who has no logo is not three times as large as who has one.
    void aNameWeighsWhatALogoWeighs()
    {
        Programme programme = fivePartners();
        for (Partner &partner : programme.partners)
            partner.name = u"Métropole de Grandval"_s;
        Logos logos = logosFor(programme);
        for (const qint64 nameless : {1, 3}) // two without
            logos.erase(PartnerId(nameless));
        const LogoBand band(programme.partners, logos, {120, 12});
        const std::vector<QRectF> areas = band.areas();
        double ofLogos = 0;
        double ofNames = 0;
        for (size_t i = 0; i < areas.size(); ++i)
            (logos.contains(programme.partners[i].id) ? ofLogos : ofNames) +=
                areas[i].width() * areas[i].height();
        const double ratio = (ofNames / 2) / (ofLogos / 3);
        QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString::number(ratio)));
        // Alone, they use the room as before.
        const LogoBand names(programme.partners, {}, {120, 12});
        QVERIFY(names.smallestLetters().value > band.smallestLetters().value);
    }
    void theyAreAlikeOnEveryPaper_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"list", "badge", "certificate", "letter"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void theyAreAlikeOnEveryPaper()
    {
        QFETCH(QString, kind);
        Programme programme = fivePartners();
        const Found found = logosOn(*paperOf(kind, programme));
        const double mean = std::accumulate(found.dots.begin(), found.dots.end(), 0.0) / 5;
        QVERIFY(mean > 100);
        for (const double dots : found.dots)
            QVERIFY2(std::abs(dots / mean - 1) < 0.15, qPrintable(QString::number(dots / mean)));
        QCOMPARE(found.order, (std::vector<size_t>{0, 1, 2, 3, 4}));
        // By role, then as the organisers put them, is the order of every paper.
        programme.partners[0].role = PartnerRole::Funder;
        programme.partners[4].position = -1;
        sortPartners(programme.partners);
        QCOMPARE(logosOn(*paperOf(kind, programme)).order, (std::vector<size_t>{4, 1, 2, 3, 0}));
    }
};

QTEST_MAIN(TestLogoBand)
#include "tst_logoband.moc"
