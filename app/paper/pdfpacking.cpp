// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdfpacking.h"

#include "app/paper/pdftexts.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace colloquia {

namespace {

constexpr qsizetype kTableRow = 20;   // bytes, in a table of objects as it is written plainly
constexpr int kTogether = 200;        // objects that are deflated together: a reader unpacks them all for one
constexpr qsizetype kDeflateHead = 2; // bytes of zlib before the data
constexpr qsizetype kStoredHead = 5;  // of a block that is stored as it is
constexpr qsizetype kChecksum = 4;    // after the data
constexpr qsizetype kLengthOfQCompress = 4; // what qCompress() puts before what is zlib's
constexpr QByteArrayView kStream = ">>\nstream\n";

// An object of the PDF as it is: the bytes between its head and its end.
struct Object
{
    qsizetype offset = 0; // 0: there is none of that number
    QByteArrayView body = {};
    qsizetype stream = -1; // where the dictionary of a stream ends in the body
};

struct Source
{
    std::vector<Object> objects = {}; // by number
    QByteArray root = {};             // "3 0 R"
    QByteArray info = {};
};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::optional<qint64> numberAt(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    bool isNumber = false;
    const qint64 number = text.sliced(from, end - from).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// What follows the key in a dictionary: "3 0 R".
QByteArray referenceAfter(QByteArrayView dictionary, QByteArrayView key)
{
    const qsizetype at = dictionary.indexOf(key);
    const qsizetype end = at < 0 ? -1 : dictionary.indexOf('R', at + key.size());
    return end < 0 ? QByteArray()
                   : dictionary.sliced(at + key.size(), end + 1 - at - key.size()).toByteArray().trimmed();
}

std::optional<Source> sourceOf(QByteArrayView pdf)
{
    const qsizetype last = pdf.lastIndexOf("startxref\n");
    const auto table = last < 0 ? std::nullopt : numberAt(pdf, last + 10);
    if (!table || *table <= 0 || *table >= last || !pdf.sliced(*table).startsWith("xref\n0 "))
        return {};
    const auto count = numberAt(pdf, *table + 7);
    const qsizetype rows = pdf.indexOf('\n', *table + 7) + 1;
    if (!count || *count < 2 || *count > last || rows <= 0 || rows + *count * kTableRow > last)
        return {};
    Source source;
    source.objects.resize(size_t(*count));
    std::vector<qsizetype> starts{qsizetype(*table)};
    for (qint64 i = 1; i < *count; ++i) {
        const QByteArrayView row = pdf.sliced(rows + i * kTableRow, kTableRow);
        if (row[17] != 'n')
            continue;
        const qint64 offset = row.sliced(0, 10).toLongLong();
        if (offset <= 0 || offset >= *table)
            return {};
        source.objects[size_t(i)].offset = offset;
        starts.push_back(offset);
    }
    std::ranges::sort(starts);
    const QByteArrayView trailer = pdf.sliced(rows + *count * kTableRow, last - rows - *count * kTableRow);
    source.root = referenceAfter(trailer, "/Root ");
    source.info = referenceAfter(trailer, "/Info ");
    if (source.root.isEmpty() || source.info.isEmpty() || trailer.contains("/Encrypt"))
        return {};
    for (size_t i = 1; i < source.objects.size(); ++i) {
        Object &object = source.objects[i];
        if (object.offset == 0)
            continue;
        const qsizetype next = *std::ranges::upper_bound(starts, object.offset);
        QByteArrayView whole = pdf.sliced(object.offset, next - object.offset).trimmed();
        const QByteArray head = QByteArray::number(qulonglong(i)) + " 0 obj";
        if (!whole.startsWith(head) || !whole.endsWith("endobj"))
            return {};
        whole.chop(6);
        object.body = whole.sliced(head.size()).trimmed();
        const qsizetype at = object.body.indexOf(kStream);
        object.stream = at < 0 ? -1 : at + 2;
    }
    return source;
}

// Without the blanks that nothing needs. Not where there are texts, in which blanks mean something.
QByteArray squeezed(QByteArrayView dictionary)
{
    if (dictionary.contains('('))
        return dictionary.toByteArray();
    QByteArray tight;
    tight.reserve(dictionary.size());
    const auto isDelimiter = [](char c) { return c == '/' || c == '<' || c == '>' || c == '[' || c == ']'; };
    bool wantsBlank = false;
    for (const char c : dictionary) {
        if (isSpace(c)) {
            wantsBlank = true;
            continue;
        }
        if (wantsBlank && !tight.isEmpty() && !isDelimiter(c) && !isDelimiter(tight.back()))
            tight += ' ';
        wantsBlank = false;
        tight += c;
    }
    return tight;
}

// What a zlib stream holds that is one block stored as it is: deflating has gained nothing.
QByteArrayView storedIn(QByteArrayView data)
{
    const qsizetype around = kDeflateHead + kStoredHead + kChecksum;
    if (data.size() < around || data[kDeflateHead] != 1)
        return {};
    const auto byte = [&data](qsizetype at) { return qsizetype(uchar(data[at])); };
    const qsizetype size = byte(kDeflateHead + 1) + (byte(kDeflateHead + 2) << 8);
    return size + around == data.size() ? data.sliced(kDeflateHead + kStoredHead, size) : QByteArrayView();
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data).mid(kLengthOfQCompress);
}

// Where an object of the packed PDF is found.
struct Place
{
    enum Kind : char { Free, Plain, Packed };

    Kind kind = Free;
    qint64 where = 0; // its offset, or the object that it is packed in
    int index = 0;    // in that
};

class Packer
{
public:
    explicit Packer(const Source &source) : m_source(source), m_places(source.objects.size()) {}

    // Nothing where something is not as QPdfWriter writes it.
    QByteArray pack()
    {
        m_out = "%PDF-1.5\n%\xe2\xe3\xcf\xd3\n";
        if (!findLengths())
            return {};
        findMaps();
        for (size_t i = 1; i < m_source.objects.size(); ++i) {
            const Object &object = m_source.objects[i];
            if (object.offset == 0 || m_isLength[i])
                continue;
            if (object.stream < 0)
                addSmall(i);
            else if (!writeStream(i))
                return {};
        }
        endTogether();
        writeTable();
        return std::move(m_out);
    }

private:
    // The length of a stream: a number, or the object that is one.
    struct Length
    {
        qsizetype at = 0; // in the dictionary, behind the key
        qsizetype end = 0;
        qint64 value = 0;
        size_t object = 0;
    };

    [[nodiscard]] std::optional<Length> lengthOf(const Object &stream) const
    {
        constexpr QByteArrayView key = "/Length ";
        const QByteArrayView dictionary = stream.body.sliced(0, stream.stream);
        Length length;
        length.at = dictionary.indexOf(key) + key.size();
        const auto number = length.at < key.size() ? std::nullopt : numberAt(dictionary, length.at);
        if (!number)
            return {};
        const QByteArray digits = QByteArray::number(*number);
        length.value = *number;
        length.end = length.at + digits.size();
        constexpr QByteArrayView reference = " 0 R";
        if (dictionary.sliced(length.end).startsWith(reference)) {
            length.end += reference.size();
            length.object = size_t(*number);
            if (length.object >= m_source.objects.size())
                return {};
            const QByteArrayView body = m_source.objects[length.object].body;
            const auto value = numberAt(body, 0);
            if (!value || QByteArray::number(*value).size() != body.size())
                return {};
            length.value = *value;
        }
        const qsizetype data = stream.stream + kStream.size() - 2;
        return length.value <= stream.body.size() - data ? std::optional(length) : std::nullopt;
    }

    bool findLengths()
    {
        m_isLength.resize(m_source.objects.size());
        for (const Object &object : m_source.objects) {
            if (object.stream < 0)
                continue;
            const auto length = lengthOf(object);
            if (!length)
                return false;
            m_isLength[length->object] = true;
        }
        return true;
    }

    // The tables that fonts name for what their signs say.
    void findMaps()
    {
        m_isMap.resize(m_source.objects.size());
        constexpr QByteArrayView key = "/ToUnicode ";
        for (const Object &object : m_source.objects) {
            const qsizetype at = object.stream < 0 ? object.body.indexOf(key) : -1;
            const auto number = at < 0 ? std::nullopt : numberAt(object.body, at + key.size());
            if (number && size_t(*number) < m_isMap.size())
                m_isMap[size_t(*number)] = true;
        }
    }

    bool writeStream(size_t number)
    {
        const Object &object = m_source.objects[number];
        const auto length = lengthOf(object);
        if (!length)
            return false;
        QByteArrayView data = object.body.sliced(object.stream + kStream.size() - 2, length->value);
        const QByteArrayView head = object.body.sliced(0, length->at);
        const QByteArrayView tail = object.body.sliced(length->end, object.stream - length->end);
        const QByteArrayView stored = storedIn(data);
        QByteArray rest = squeezed(tail);
        QByteArray first = squeezed(head);
        first.replace("/Type/XObject", QByteArrayView()); // is understood without saying
        constexpr QByteArrayView filter = "/Filter/FlateDecode";
        if (!stored.isEmpty() && rest.contains(filter)) {
            rest.replace(filter, QByteArrayView());
            data = stored;
        }
        QByteArray map;
        if (m_isMap[number] && !rest.contains(filter)) {
            map = deflated(searchableMap(data.toByteArray()));
            rest.prepend(filter);
            data = map;
        }
        m_places[number] = {Place::Plain, m_out.size(), 0};
        m_out += QByteArray::number(qulonglong(number)) + " 0 obj\n" + first + ' ' +
                 QByteArray::number(data.size()) + rest + "stream\n";
        m_out += data;
        m_out += "\nendstream\nendobj\n";
        return true;
    }

    void addSmall(size_t number)
    {
        m_small.push_back(number);
        if (m_small.size() == kTogether)
            endTogether();
    }

    void endTogether()
    {
        if (m_small.empty())
            return;
        QByteArray offsets;
        QByteArray bodies;
        const auto holder = qint64(m_places.size());
        for (size_t i = 0; i < m_small.size(); ++i) {
            m_places[m_small[i]] = {Place::Packed, holder, int(i)};
            offsets +=
                QByteArray::number(qulonglong(m_small[i])) + ' ' + QByteArray::number(bodies.size()) + ' ';
            bodies += squeezed(m_source.objects[m_small[i]].body) + '\n';
        }
        const QByteArray data = deflated(offsets + bodies);
        m_places.push_back({Place::Plain, m_out.size(), 0});
        m_out += QByteArray::number(holder) + " 0 obj\n<</Type/ObjStm/N " +
                 QByteArray::number(qulonglong(m_small.size())) + "/First " +
                 QByteArray::number(offsets.size()) + "/Filter/FlateDecode/Length " +
                 QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream\nendobj\n";
        m_small.clear();
    }

    // The table of all objects, as a stream; each row as what differs from the one before, which deflates
    // well.
    void writeTable()
    {
        constexpr int kColumns = 7; // one byte says the kind, four where, two which
        const qsizetype at = m_out.size();
        const auto own = qulonglong(m_places.size());
        m_places.push_back({Place::Plain, at, 0});
        m_places.front().index = 0xffff; // as the first row of every table
        QByteArray rows;
        rows.reserve(qsizetype(m_places.size()) * (kColumns + 1));
        QByteArray before(kColumns, '\0');
        for (const Place &place : m_places) {
            QByteArray row(1, char(place.kind));
            for (int shift = 24; shift >= 0; shift -= 8)
                row += char(uchar(place.where >> shift));
            row += char(uchar(place.index >> 8));
            row += char(uchar(place.index));
            rows += '\2';
            for (int i = 0; i < kColumns; ++i)
                rows += char(uchar(row[i] - before[i]));
            before = row;
        }
        const QByteArray data = deflated(rows);
        m_out += QByteArray::number(own) + " 0 obj\n<</Type/XRef/Size " + QByteArray::number(own + 1) +
                 "/W[1 4 2]/Root " + m_source.root + "/Info " + m_source.info +
                 "/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length " +
                 QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream\nendobj\nstartxref\n" +
                 QByteArray::number(at) + "\n%%EOF\n";
    }

    const Source &m_source;
    std::vector<Place> m_places; // by number
    std::vector<bool> m_isLength;
    std::vector<bool> m_isMap;   // of a font's signs to letters
    std::vector<size_t> m_small; // waiting to be packed together
    QByteArray m_out;
};

} // namespace

QByteArray packedPdf(const QByteArray &pdf)
{
    const auto source = sourceOf(pdf);
    if (!source)
        return pdf;
    const QByteArray packed = Packer(*source).pack();
    return packed.isEmpty() ? pdf : packed;
}

} // namespace colloquia
