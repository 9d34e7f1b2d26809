// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kUtf8 = u"UTF-8"_s;
const QString kUtf16Le = u"UTF-16LE"_s;
const QString kUtf16Be = u"UTF-16BE"_s;
const QString kWindows = u"Windows-1252"_s;
const QString kLatin9 = u"ISO-8859-15"_s;

// 0x80 to 0x9F; the five bytes that mean nothing are seen as such.
constexpr char16_t kWindowsUpper[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(kWindowsUpper[c.unicode() - 0x80]);
    }
    return text;
}

QString fromLatin9(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    constexpr std::pair<char16_t, char16_t> others[] = {{0xA4, 0x20AC}, {0xA6, 0x0160}, {0xA8, 0x0161},
                                                        {0xB4, 0x017D}, {0xB8, 0x017E}, {0xBC, 0x0152},
                                                        {0xBD, 0x0153}, {0xBE, 0x0178}};
    for (QChar &c : text) {
        for (const auto &[byte, letter] : others) {
            if (c.unicode() == byte) {
                c = QChar(letter);
                break;
            }
        }
    }
    return text;
}

QString fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

// UTF-16 of western text has every second byte NUL, and no other encoding has any.
QString utf16ByNuls(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype looked = qMin(bytes.size(), qsizetype(4096)) & ~qsizetype(1);
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (looked == 0 || 4 * qMax(even, odd) < looked)
        return {};
    return odd > even ? kUtf16Le : kUtf16Be;
}

// Null if the bytes are not strictly UTF-8.
QString fromStrictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text.isNull() ? u""_s : text;
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

QString decodedAs(const QByteArray &bytes, const QString &encoding)
{
    if (encoding == kUtf16Le)
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (encoding == kUtf16Be)
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (encoding == kWindows)
        return fromWindows(bytes);
    if (encoding == kLatin9)
        return fromLatin9(bytes);
    return QString::fromUtf8(bytes);
}

} // namespace

QStringList knownEncodings()
{
    return {kUtf8, kWindows, kLatin9, kUtf16Le, kUtf16Be};
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty()) {
        for (const QString &known : knownEncodings()) {
            if (known.compare(encoding, Qt::CaseInsensitive) == 0)
                return DecodedText{withoutMark(decodedAs(bytes, known)), known};
        }
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "Import", "“%1” is no encoding known here: choose among %2.")
                                           .arg(encoding, knownEncodings().join(u", "_s)));
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return DecodedText{withoutMark(QString::fromUtf8(bytes)), kUtf8};
    if (bytes.startsWith("\xFF\xFE"))
        return DecodedText{withoutMark(decodedAs(bytes, kUtf16Le)), kUtf16Le};
    if (bytes.startsWith("\xFE\xFF"))
        return DecodedText{withoutMark(decodedAs(bytes, kUtf16Be)), kUtf16Be};
    // Before UTF-8, of which plain letters with NULs between them would be valid.
    if (const QString wide = utf16ByNuls(bytes); !wide.isEmpty())
        return DecodedText{decodedAs(bytes, wide), wide};
    if (const QString text = fromStrictUtf8(bytes); !text.isNull())
        return DecodedText{text, kUtf8};
    return DecodedText{fromWindows(bytes), kWindows};
}

} // namespace colloquia
