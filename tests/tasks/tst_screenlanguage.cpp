// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/language.h"
#include "app/tasks/screenlanguage.h"
#include "tests/support/testing.h"

#include <QSettings>
#include <QTranslator>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestScreenLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }
    void aCountIsWrittenAlikeInSentencesAndFigures_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("French") << u"fr"_s << 2080 << u"2\u202f080"_s << u"2\u202f080 nouveaux"_s;
        QTest::newRow("French, few") << u"fr"_s << 980 << u"980"_s << u"980 nouveaux"_s;
        QTest::newRow("English") << u"en"_s << 2080 << u"2,080"_s << u"2,080 new"_s;
    }
    void aCountIsWrittenAlikeInSentencesAndFigures()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        QSettings().setValue(u"language"_s, code);
        installLanguage(*QCoreApplication::instance());
        constexpr auto kContext = "colloquia::MainWindow";
        QTEST(Language::ofScreen().number(count), "figure");
        QTEST(QCoreApplication::translate(kContext, "%n new", nullptr, count), "sentence");
        // What is printed in that language, too.
        QTEST(Language::of(code).say(kContext, "%n new", count), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestScreenLanguage)
#include "tst_screenlanguage.moc"
