// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Our codes beside libqrencode's, module by module.
#include "app/model/badgecode.h"
#include "app/paper/qrcode.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <qrencode.h>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// None where libqrencode makes none of that size.
std::optional<QrRows> theirs(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(1, QR_ECLEVEL_M),
                                                                  &QRinput_free);
    if (QRinput_append(input.get(), QR_MODE_AN, int(bytes.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData())) != 0)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeInput(input.get()), &QRcode_free);
    if (!code || code->width != kQrModules)
        return {};
    QrRows rows = {};
    for (size_t i = 0; i < kQrModules * kQrModules; ++i)
        rows[i / kQrModules] |= quint32(code->data[i] & 1) << (i % kQrModules);
    return rows;
}

// The three bits beside the finder that name it, as the standard hides them.
int maskOf(const QrRows &rows)
{
    const quint32 hidden = (rows[8] >> 2 & 1) << 2 | (rows[8] >> 3 & 1) << 1 | (rows[8] >> 4 & 1);
    return int(hidden ^ 0b101);
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private slots:
    void everyModuleIsLibqrencodes_data()
    {
        QTest::addColumn<QString>("text");
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i)
            QTest::addRow("badge %d", i) << newBadgeCode(random);
        const QString characters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s;
        for (int length = 1; length <= 20; ++length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += characters[random.bounded(characters.size())];
            QTest::addRow("%d characters", length) << text;
        }
    }
    void everyModuleIsLibqrencodes()
    {
        QFETCH(QString, text);
        const auto expected = theirs(text);
        QVERIFY(expected);
        // The mask is a matter of taste; with theirs the code is theirs.
        const auto ours = qrRows(text, maskOf(*expected));
        QVERIFY(ours);
        QCOMPARE(*ours, *expected);
    }
    void theMaskIsOneOfEightAndTheImageShowsTheRows()
    {
        const QString text = u"BCDFGHJKLNPR"_s;
        const auto chosen = qrRows(text);
        QVERIFY(chosen);
        QCOMPARE(*chosen, *qrRows(text, maskOf(*chosen)));
        const QImage image = qrImage(text);
        QCOMPARE(image.size(), QSize(kQrModules, kQrModules));
        QCOMPARE(image.colorTable(), (QList<QRgb>{0xff000000, 0xffffffff}));
        for (int y = 0; y < kQrModules; ++y) {
            for (int x = 0; x < kQrModules; ++x)
                QCOMPARE(image.pixelIndex(x, y), ((*chosen)[size_t(y)] >> x & 1) ? 0 : 1);
        }
    }
    void whatCannotBeSuchACodeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("small letters") << u"bcdf"_s;
        QTest::newRow("an accent") << u"É"_s;
        QTest::newRow("too long") << QString(21, u'A');
    }
    void whatCannotBeSuchACodeIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!qrRows(text));
        QVERIFY(qrImage(text).isNull());
    }
};

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
