// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/names.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void familyNamesStandUnderTheLetterPeopleExpect_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("plain") << u"Martin"_s << u"M"_s;
        QTest::newRow("d'") << u"d'Almeida"_s << u"A"_s;
        QTest::newRow("in capitals") << u"D'ALMEIDA"_s << u"A"_s;
        QTest::newRow("a capital of its own") << u"D'Ornano"_s << u"D"_s;
        QTest::newRow("typographic") << u"d’Ornano"_s << u"O"_s;
        QTest::newRow("de La") << u"de La Tour"_s << u"L"_s;
        QTest::newRow("de") << u"de Villiers"_s << u"V"_s;
        QTest::newRow("Le") << u"Le Goff"_s << u"L"_s;
        QTest::newRow("du") << u"du Bellay"_s << u"D"_s;
        QTest::newRow("De, Flemish") << u"De Clercq"_s << u"D"_s;
        QTest::newRow("van") << u"van den Berg"_s << u"V"_s;
        QTest::newRow("El") << u"El Mansouri"_s << u"E"_s;
        QTest::newRow("ligature") << u"Œuvrard"_s << u"O"_s;
        QTest::newRow("accent") << u"Étcheverry"_s << u"E"_s;
        QTest::newRow("stroke") << u"Ørsted"_s << u"O"_s;
        QTest::newRow("digits") << u"3 Suisses"_s << u"#"_s;
        QTest::newRow("none") << QString() << u"#"_s;
    }
    void familyNamesStandUnderTheLetterPeopleExpect()
    {
        QFETCH(QString, name);
        QTEST(headingLetter(name), "letter");
    }
    void georgianHasNoCapitalsInNames() { QCOMPARE(inCapitals(u"ბერიძე"_s), u"ბერიძე"_s); }
    void capitalsKeepAccents()
    {
        QCOMPARE(inCapitals(u"Lefèvre"_s), u"LEFÈVRE"_s);
        QCOMPARE(inCapitals(u"Hœrter"_s), u"HŒRTER"_s);
        QCOMPARE(inCapitals(u"Weiß"_s), u"WEISS"_s);
    }
    void aSeatWithoutANameIsCalledByItsOrganisation()
    {
        Attendee seat;
        seat.organisation = u"Mairie de Valmont"_s;
        seat.seat = 2;
        seat.seats = 3;
        QCOMPARE(displayName(seat, Language::english()), u"Mairie de Valmont, seat 2 of 3"_s);
        seat.familyName = u"Benali"_s;
        QCOMPARE(displayName(seat, Language::english()), u"Benali"_s);
    }
    void theMedianPointCanBeWrittenOut()
    {
        QCOMPARE(withoutMedianPoint(u"Élu·e local·e"_s), u"Élu(e) local(e)"_s);
        QCOMPARE(withoutMedianPoint(u"Directeur·rice"_s), u"Directeur(rice)"_s);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
