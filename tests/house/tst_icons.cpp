// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The icons are drawn alike, are in the program in every size, and the style sheet asks for none that is not.
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

// Every word after @ in the style sheet's rules.
QStringList placeholders(const QString &sheet)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(u"@([A-Za-z]+)"_s);
    QStringList found;
    auto matches = word.globalMatch(QString(sheet).remove(comment));
    while (matches.hasNext())
        found << matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawnAlikeAndMadeInFourSizes_data()
    {
        QTest::addColumn<QString>("name");
        const QDir drawings(QStringLiteral(COLLOQUIA_SOURCE_DIR "/resources/icons"));
        for (const QString &file : drawings.entryList({u"*.svg"_s})) {
            if (file != u"colloquia.svg"_s)
                QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    void everyIconIsDrawnAlikeAndMadeInFourSizes()
    {
        QFETCH(QString, name);
        const QString drawing =
            textOf(QStringLiteral(COLLOQUIA_SOURCE_DIR "/resources/icons/") + name + u".svg"_s);
        QVERIFY(drawing.contains(
            u"viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1.5\""_s));
        QCOMPARE(drawing.count(u"fill="_s), 1);
        QCOMPARE(drawing.count(u"stroke=\""_s), 1);

        const QList<QPair<QString, int>> made = {{u":/icons/%1.png"_s, 20},
                                                 {u":/icons/%1@2x.png"_s, 40},
                                                 {u":/icons/16/%1.png"_s, 16},
                                                 {u":/icons/16/%1@2x.png"_s, 32}};
        for (const auto &[path, pixels] : made) {
            const QImage image(path.arg(name));
            QCOMPARE(image.size(), QSize(pixels, pixels));
            QVERIFY(image.hasAlphaChannel());
        }
    }

    void theProgramHasItsOwnInSixSizes()
    {
        for (const int pixels : {16, 32, 48, 64, 128, 256})
            QCOMPARE(QImage(u":/icons/colloquia-%1.png"_s.arg(pixels)).size(), QSize(pixels, pixels));
    }

    void theStyleSheetFindsItsImages_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("light") << u":/style/light"_s;
        QTest::newRow("dark") << u":/style/dark"_s;
    }
    void theStyleSheetFindsItsImages()
    {
        QFETCH(QString, folder);
        static const QRegularExpression url(u"url\\(\"@style/([^\"]+)\"\\)"_s);
        auto matches = url.globalMatch(textOf(u":/style/colloquia.qss"_s));
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(QFile::exists(folder + u'/' + name), qPrintable(name));
        }
    }

    void theStyleSheetAsksForKnownColoursOnly()
    {
        const QStringList known = {
            u"accent"_s,  u"accentHover"_s, u"accentPressed"_s, u"accentText"_s, u"danger"_s,  u"field"_s,
            u"hover"_s,   u"line"_s,        u"muted"_s,         u"selection"_s,  u"sidebar"_s, u"style"_s,
            u"success"_s, u"surface"_s,     u"text"_s,          u"warning"_s,    u"window"_s};
        QCOMPARE(placeholders(textOf(u":/style/colloquia.qss"_s)), known);
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
