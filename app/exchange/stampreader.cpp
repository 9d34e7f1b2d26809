// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/stampreader.h"

#include "app/model/folding.h"

#include <QVarLengthArray>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Abbreviation
{
    QLatin1StringView name;
    int minutes;
};
// Those that mean one thing where forms are made.
constexpr Abbreviation kAbbreviations[] = {
    {"WET"_L1, 0},    {"WEST"_L1, 60},  {"BST"_L1, 60},   {"CET"_L1, 60},   {"CEST"_L1, 120},
    {"MEZ"_L1, 60},   {"MESZ"_L1, 120}, {"EET"_L1, 120},  {"EEST"_L1, 180}, {"MSK"_L1, 180},
    {"EST"_L1, -300}, {"EDT"_L1, -240}, {"CST"_L1, -360}, {"CDT"_L1, -300}, {"MST"_L1, -420},
    {"MDT"_L1, -360}, {"PST"_L1, -480}, {"PDT"_L1, -420}, {"HNEC"_L1, 60},  {"HAEC"_L1, 120},
};

constexpr qsizetype kLongestWord = 8;
using Word = QVarLengthArray<QChar, kLongestWord>;

bool is(const Word &word, QLatin1StringView said)
{
    return QStringView(word.data(), word.size()) == said;
}

// Reads a text from its beginning, piece by piece.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skip() { ++m_at; }
    void blanks()
    {
        while (!atEnd() && (next().isSpace() || next() == u','))
            skip();
    }
    bool take(QChar c)
    {
        if (next() != c)
            return false;
        skip();
        return true;
    }
    // -1 if no digit stands here.
    int number()
    {
        const qsizetype start = m_at;
        int value = 0;
        while (!atEnd() && next() >= u'0' && next() <= u'9' && m_at - start < 9) {
            value = value * 10 + next().digitValue();
            skip();
        }
        m_digits = int(m_at - start);
        return m_digits == 0 ? -1 : value;
    }
    [[nodiscard]] int digits() const { return m_digits; }
    // In capitals, without points: "a.m." is "AM". No longer than any that means something.
    Word word()
    {
        Word letters;
        for (; !atEnd() && (next().isLetter() || next() == u'.'); skip()) {
            if (next() != u'.' && letters.size() < kLongestWord)
                letters.append(next().toUpper());
        }
        return letters;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_digits = 0;
};

bool isDateMark(QChar c)
{
    return c == u'/' || c == u'-' || c == u'.';
}

struct Numbers
{
    int first = -1;
    int second = -1;
    int third = -1;
    bool yearFirst = false;
};

Numbers dateNumbers(Scanner &scanner)
{
    Numbers numbers;
    numbers.first = scanner.number();
    numbers.yearFirst = scanner.digits() == 4;
    if (numbers.first < 0 || !isDateMark(scanner.next()))
        return {};
    scanner.skip();
    numbers.second = scanner.number();
    if (numbers.second < 0 || !isDateMark(scanner.next()))
        return {};
    scanner.skip();
    numbers.third = scanner.number();
    if (!numbers.yearFirst && scanner.digits() == 2)
        numbers.third += 2000;
    return numbers;
}

QDate dateOf(const Numbers &numbers, bool monthFirst)
{
    if (numbers.third < 0)
        return {};
    if (numbers.yearFirst)
        return QDate(numbers.first, numbers.second, numbers.third);
    const QDate usual = monthFirst ? QDate(numbers.third, numbers.first, numbers.second)
                                   : QDate(numbers.third, numbers.second, numbers.first);
    // A row that can be read one way only is read that way.
    return usual.isValid() ? usual
                           : (monthFirst ? QDate(numbers.third, numbers.second, numbers.first)
                                         : QDate(numbers.third, numbers.first, numbers.second));
}

// "9:34:56 AM", "9 h 34"; midnight where none stands. Invalid if it is none.
QTime timeIn(Scanner &scanner)
{
    const int hour = scanner.number();
    if (hour < 0)
        return QTime(0, 0);
    int minute = 0;
    int second = 0;
    int milli = 0;
    if (scanner.take(u':') || scanner.take(u'h'))
        minute = scanner.number();
    if (scanner.take(u':'))
        second = scanner.number();
    if (scanner.take(u'.')) {
        milli = scanner.number();
        for (int digits = scanner.digits(); digits > 3; --digits)
            milli /= 10;
    }
    return QTime(hour, minute, second, milli);
}

// What stands behind the time: AM or PM, and a zone.
struct Ending
{
    enum Half { None, Morning, Afternoon };

    bool understood = true;
    Half half = None;
    std::optional<int> minutes = {};
};

std::optional<int> minutesOf(const Word &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (is(zone, "UTC"_L1) || is(zone, "GMT"_L1) || is(zone, "Z"_L1))
        return 0;
    for (const Abbreviation &known : kAbbreviations) {
        if (is(zone, known.name))
            return known.minutes;
    }
    return std::nullopt;
}

Ending endingOf(Scanner &scanner)
{
    Ending ending;
    scanner.blanks();
    Word word = scanner.word();
    if (is(word, "AM"_L1) || is(word, "PM"_L1)) {
        ending.half = is(word, "AM"_L1) ? Ending::Morning : Ending::Afternoon;
        scanner.blanks();
        word = scanner.word();
    }
    ending.minutes = minutesOf(word);
    const bool west = scanner.next() == u'-' || scanner.next() == QChar(0x2212);
    if (west || scanner.next() == u'+') {
        scanner.skip();
        int hours = scanner.number();
        int minutes = 0;
        if (scanner.digits() == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (scanner.take(u':')) {
            minutes = scanner.number();
        }
        ending.understood = hours >= 0 && hours < 15 && minutes >= 0 && minutes < 60;
        ending.minutes = (west ? -1 : 1) * (hours * 60 + minutes);
    }
    scanner.blanks();
    ending.understood = ending.understood && scanner.atEnd();
    return ending;
}

} // namespace

std::optional<bool> monthComesFirst(QStringView text)
{
    Scanner scanner(text.trimmed());
    const Numbers numbers = dateNumbers(scanner);
    if (numbers.third < 0 || numbers.yearFirst || (numbers.first > 12) == (numbers.second > 12))
        return std::nullopt;
    return numbers.second > 12;
}

bool isEnglishStampHeader(const QString &header)
{
    const QString plain = folded(header);
    return plain.startsWith(u"timestamp"_s) || plain.startsWith(u"submi"_s) ||
           plain.startsWith(u"regist"_s) || plain.startsWith(u"date of"_s);
}

StampReader::StampReader(const QString &zone, bool monthFirst)
    : m_zone(zone.toLatin1()), m_monthFirst(monthFirst)
{
    // No name at all would be the PC's zone.
    if (zone.isEmpty() || !m_zone.isValid())
        m_zone = QTimeZone("Europe/Paris");
}

QDateTime StampReader::read(QStringView text)
{
    Scanner scanner(text.trimmed());
    const QDate date = dateOf(dateNumbers(scanner), m_monthFirst);
    if (!date.isValid())
        return {};
    scanner.blanks();
    // "04/03/2026 - 14:25", "04/03/2026 à 14:25"
    if (scanner.take(u'-') || scanner.take(u'à'))
        scanner.blanks();
    scanner.take(u'T');
    QTime time = timeIn(scanner);
    const Ending ending = endingOf(scanner);
    if (!time.isValid() || !ending.understood)
        return {};
    if (ending.half != Ending::None) {
        if (time.hour() < 1 || time.hour() > 12)
            return {};
        const int hour = time.hour() % 12 + (ending.half == Ending::Afternoon ? 12 : 0);
        time.setHMS(hour, time.minute(), time.second(), time.msec());
    }
    const qint64 offset = ending.minutes ? qint64(*ending.minutes) * 60 : offsetOn(date, time);
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

qint64 StampReader::offsetOn(QDate date, QTime time)
{
    if (const auto known = m_offsets.constFind(date); known != m_offsets.cend())
        return *known;
    const auto at = [this, date](QTime when) {
        return qint64(QDateTime(date, when, m_zone).offsetFromUtc());
    };
    const qint64 morning = at(QTime(0, 0));
    if (morning != at(QTime(23, 59)))
        return at(time);
    m_offsets.insert(date, morning);
    return morning;
}

} // namespace colloquia
