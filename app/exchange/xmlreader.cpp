// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/xmlreader.h"

#include <QCoreApplication>

#include <expat.h>

#include <cstring>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 64;
// What one tag may take: the parser keeps the whole of it.
constexpr qint64 kLongestTag = qint64(4) * 1024 * 1024;

struct Reading
{
    XML_Parser parser;
    XmlHandler &handler;
    const QString &name; // of the file
    int depth = 0;
};

QByteArrayView withoutPrefix(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

void stopIfRefused(Reading &reading)
{
    if (reading.handler.refusal())
        XML_StopParser(reading.parser, XML_FALSE);
}

void opened(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto &reading = *static_cast<Reading *>(data);
    if (++reading.depth > kDeepest)
        reading.handler.refuse(damagedFile(reading.name, u"too many elements in each other"_s).value());
    else
        reading.handler.opened(withoutPrefix(name), XmlAttributes(attributes));
    stopIfRefused(reading);
}

void closed(void *data, const XML_Char *name)
{
    auto &reading = *static_cast<Reading *>(data);
    --reading.depth;
    reading.handler.closed(withoutPrefix(name));
    stopIfRefused(reading);
}

void text(void *data, const XML_Char *characters, int length)
{
    auto &reading = *static_cast<Reading *>(data);
    reading.handler.text(QByteArrayView(characters, length));
    stopIfRefused(reading);
}

void documentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto &reading = *static_cast<Reading *>(data);
    reading.handler.refuse(
        {Error::Invalid,
         QCoreApplication::translate(
             "Import", "“%1” holds instructions that no spreadsheet program writes: it is not opened.")
             .arg(reading.name),
         u"DOCTYPE"_s,
         {}});
    stopIfRefused(reading);
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return {};
}

bool XmlAttributes::isOn(QByteArrayView name) const
{
    const QByteArrayView given = value(name);
    return given == "1" || given == "true" || given == "on";
}

Result<void> readXml(ZipFile &zip, const QString &entry, XmlHandler &handler, Progress &progress)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         XML_ParserFree);
    if (!parser)
        return failure(Error::Unavailable, QCoreApplication::translate("Import", "There is no memory left."));
    Reading reading{parser.get(), handler, zip.name()};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), opened, closed);
    XML_SetCharacterDataHandler(parser.get(), text);
    XML_SetStartDoctypeDeclHandler(parser.get(), documentType);
    const auto brokenHere = [&] {
        if (handler.refusal())
            return tl::unexpected<Error>(*handler.refusal());
        return damagedFile(zip.name(),
                           u"%1, line %2: %3"_s.arg(entry)
                               .arg(XML_GetCurrentLineNumber(parser.get()))
                               .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get())))));
    };
    qint64 fed = 0;
    bool broken = false;
    const auto unpacked = zip.unpack(entry, [&](QByteArrayView piece) {
        fed += piece.size();
        progress.report(fed, 0);
        if (progress.cancelled()) {
            handler.refuse(
                {Error::Cancelled, QCoreApplication::translate("Import", "The import was stopped."), {}, {}});
        }
        broken = handler.refusal() ||
                 XML_Parse(parser.get(), piece.data(), int(piece.size()), XML_FALSE) != XML_STATUS_OK ||
                 fed - XML_GetCurrentByteIndex(parser.get()) > kLongestTag;
        return !broken;
    });
    if (broken)
        return brokenHere();
    if (!unpacked)
        return unpacked;
    if (XML_Parse(parser.get(), nullptr, 0, XML_TRUE) != XML_STATUS_OK)
        return brokenHere();
    return {};
}

} // namespace colloquia
