// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/vcardwriter.h"

#include "app/model/names.h"

#include <QCoreApplication>
#include <QUuid>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 75; // octets
constexpr size_t kCardsBetweenReports = 4096;

// Backslashes, commas, semicolons and line ends mean something in a value.
QByteArray escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            safe += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            (safe += u'\\') += c;
        else
            safe += c;
    }
    return safe.toUtf8();
}

// A line, cut where it is too long, but never inside a character.
void write(QByteArray &vcards, const QByteArray &line)
{
    const auto goesOn = [&line](qsizetype at) {
        return (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80;
    };
    qsizetype from = 0;
    qsizetype room = kLongestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (goesOn(to))
            --to;
        vcards += line.sliced(from, to - from) + "\r\n ";
        from = to;
        room = kLongestLine - 1; // the blank counts
    }
    vcards += line.sliced(from) + "\r\n";
}

void writeIf(QByteArray &vcards, const char *name, const QString &value)
{
    if (!value.isEmpty())
        write(vcards, name + escaped(value));
}

void writeCard(QByteArray &vcards, const Attendee &attendee, const Colloquium &colloquium,
               const QDateTime &edited)
{
    // Of the document and the badge code: it says nothing about the person.
    const QUuid uid = QUuid::createUuidV5(QUuid(u"5e0f6f3c-29a4-4b41-9a3e-4dd9a9f4c0c1"_s),
                                          colloquium.documentId + u' ' + attendee.code);
    write(vcards, "BEGIN:VCARD");
    write(vcards, "VERSION:4.0");
    write(vcards, "KIND:individual");
    write(vcards, "UID:urn:uuid:" + uid.toByteArray(QUuid::WithoutBraces));
    if (edited.isValid())
        write(vcards, "REV:" + edited.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    write(vcards, "FN:" + escaped(displayName(attendee, Language::of(colloquium.language))));
    write(vcards, "N:" + escaped(attendee.familyName) + ';' + escaped(attendee.givenName) + ";;" +
                      escaped(attendee.title) + ';');
    writeIf(vcards, "ORG:", attendee.organisation);
    writeIf(vcards, "TITLE:", attendee.position);
    writeIf(vcards, "EMAIL:", attendee.email);
    writeIf(vcards, "TEL:", attendee.phone);
    write(vcards, "END:VCARD");
}

} // namespace

Result<QByteArray> exportVcards(std::span<const AttendeeCard *const> people, const Programme &programme,
                                const QHash<AttendeeId, QDateTime> &lastEdits, Progress &progress)
{
    QByteArray vcards;
    for (size_t i = 0; i < people.size(); ++i) {
        if (i % kCardsBetweenReports == 0) {
            progress.report(qint64(i), qint64(people.size()));
            if (progress.cancelled()) {
                return failure(Error::Cancelled,
                               QCoreApplication::translate("Export", "The export was stopped."));
            }
        }
        const Attendee &attendee = people[i]->attendee;
        if (!isUnnamedSeat(attendee))
            writeCard(vcards, attendee, programme.colloquium, lastEdits.value(attendee.id));
    }
    return vcards;
}

} // namespace colloquia
