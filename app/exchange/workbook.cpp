// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workbook.h"

#include <QDir>
#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kContentTypes = u"[Content_Types].xml"_s;
constexpr size_t kMostSheets = 1000;
constexpr size_t kMostStyles = 100'000;

// What an entry refers to, by the words it uses for them.
struct Relation
{
    QString kind = {}; // the type's last part: "worksheet"
    QString entry = {};
};

class RelationReader : public XmlHandler
{
public:
    explicit RelationReader(const QString &folder) : m_folder(folder) {}

    void opened(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString target = attributes.text("Target");
        const QString path = target.startsWith(u'/') ? target.mid(1) : m_folder + target;
        relations.insert(attributes.text("Id"),
                         {attributes.text("Type").section(u'/', -1), QDir::cleanPath(path)});
    }

    QHash<QString, Relation> relations;

private:
    QString m_folder;
};

class WorkbookReader : public XmlHandler
{
public:
    WorkbookReader(Workbook &book, const QHash<QString, Relation> &relations)
        : m_book(book), m_relations(relations)
    {}

    void opened(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            m_book.from1904 = attributes.isOn("date1904");
        } else if (name == "sheet" && m_book.sheets.size() < kMostSheets) {
            const Relation relation = m_relations.value(attributes.text("id"));
            const QByteArrayView state = attributes.value("state");
            // The others are charts and dialogs.
            if (relation.kind == u"worksheet"_s)
                m_book.sheets.push_back(
                    {attributes.text("name"), relation.entry, state == "hidden" || state == "veryHidden"});
        }
    }

private:
    Workbook &m_book;
    const QHash<QString, Relation> &m_relations;
};

class StyleReader : public XmlHandler
{
public:
    explicit StyleReader(Workbook &book) : m_book(book) {}

    void opened(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_codes.insert(attributes.value("numFmtId").toInt(), attributes.text("formatCode"));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells && m_book.styles.size() < kMostStyles) {
            m_book.styles.push_back(placeOf(attributes.value("numFmtId").toInt()));
        }
    }
    void closed(QByteArrayView name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

private:
    int placeOf(int id)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend())
            return *known;
        m_book.formats.emplace_back(m_codes.contains(id) ? m_codes.value(id) : NumberFormat::builtIn(id));
        return *m_places.insert(id, int(m_book.formats.size()) - 1);
    }

    Workbook &m_book;
    QHash<int, QString> m_codes;
    QHash<int, int> m_places;
    bool m_inCells = false;
};

// Of an entry "xl/workbook.xml" they stand in "xl/_rels/workbook.xml.rels"; of the archive in "_rels/.rels".
Result<QHash<QString, Relation>> relationsOf(ZipFile &zip, const QString &entry)
{
    const qsizetype slash = entry.lastIndexOf(u'/') + 1;
    const QString folder = entry.left(slash);
    RelationReader reader(folder);
    const QString relations = folder + u"_rels/"_s + entry.mid(slash) + u".rels"_s;
    if (const auto done = readXml(zip, relations, reader); !done)
        return tl::unexpected(done.error());
    return reader.relations;
}

QString entryOf(const QHash<QString, Relation> &relations, const QString &kind)
{
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            return relation.entry;
    }
    return {};
}

} // namespace

const NumberFormat &Workbook::formatOf(qsizetype style) const
{
    static const NumberFormat general;
    return style >= 0 && style < qsizetype(styles.size()) ? formats[size_t(styles[size_t(style)])] : general;
}

bool isWorkbook(const ZipFile &zip)
{
    return zip.has(kContentTypes);
}

Result<Workbook> readWorkbook(ZipFile &zip)
{
    const auto roots = relationsOf(zip, {});
    if (!roots)
        return tl::unexpected(roots.error());
    const QString entry = entryOf(*roots, u"officeDocument"_s);
    if (!entry.endsWith(u".xml"_s))
        return damagedFile(zip.name(), u"no workbook but “%1”"_s.arg(entry));
    const auto relations = relationsOf(zip, entry);
    if (!relations)
        return tl::unexpected(relations.error());
    Workbook book;
    WorkbookReader reader(book, *relations);
    if (const auto done = readXml(zip, entry, reader); !done)
        return tl::unexpected(done.error());
    if (book.sheets.empty())
        return damagedFile(zip.name(), u"no sheets"_s);
    if (const QString styles = entryOf(*relations, u"styles"_s); zip.has(styles)) {
        StyleReader styleReader(book);
        if (const auto done = readXml(zip, styles, styleReader); !done)
            return tl::unexpected(done.error());
    }
    if (const QString strings = entryOf(*relations, u"sharedStrings"_s); zip.has(strings))
        book.sharedStrings = strings;
    return book;
}

} // namespace colloquia
