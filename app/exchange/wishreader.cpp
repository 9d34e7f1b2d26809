// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/wishreader.h"

#include "app/model/folding.h"

#include <QCollator>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

std::optional<bool> yesOrNo(QStringView cell)
{
    static const QStringList yes{u"oui"_s, u"yes"_s, u"x"_s, u"1"_s, u"true"_s, u"vrai"_s, u"ok"_s};
    static const QStringList no{u"non"_s, u"no"_s, u"0"_s, u"false"_s, u"faux"_s};
    constexpr qsizetype kLongest = 60;
    if (cell.size() > kLongest)
        return std::nullopt;
    const QString plain = folded(cell);
    // "Oui, avec plaisir", "Non merci"
    const QString first = plain.section(u' ', 0, 0);
    if (yes.contains(plain) || first == yes[0] || first == yes[1])
        return true;
    if (no.contains(plain) || first == no[0])
        return false;
    return std::nullopt;
}

bool isYesOrNo(const QStringList &cells)
{
    return !cells.isEmpty() &&
           std::ranges::all_of(cells, [](const QString &cell) { return yesOrNo(cell).has_value(); });
}

QString attendedTitle(const QString &header)
{
    QString title = header.simplified();
    while (!title.isEmpty() && (title.back().isSpace() || u":?*.…"_s.contains(title.back())))
        title.chop(1);
    return title;
}

WishReader::WishReader(const Programme &programme, const Mapping &mapping, bool create)
    : m_programme(programme), m_mapping(mapping), m_create(create), m_titles(programme.workshops)
{
    // A title may hold what separates titles, under another name too.
    for (const ValueMeaning &meaning : mapping.meanings) {
        if (meaning.key == u"workshops"_s)
            m_titles.add(meaning.text);
    }
    for (const Workshop &workshop : programme.workshops) {
        const QString plain = folded(workshop.title);
        if (!m_ids.contains(plain))
            m_ids.insert(plain, workshop.id);
    }
}

void WishReader::learn(int column, const QString &header, const QStringList &cells)
{
    if (isYesOrNo(cells)) {
        m_attended.insert(column, attendedTitle(header));
        m_cells.insert(column, cells);
        return;
    }
    m_columns.insert(column, learnWorkshops(cells, m_titles));
    m_cells.insert(column, cells);
}

void WishReader::createMissing()
{
    QStringList missing;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        for (const QString &cell : it.value()) {
            for (const QString &title : titlesIn(it.key(), cell)) {
                if (!meaningOf(title) && !m_ids.contains(folded(title)) && !missing.contains(title))
                    missing.append(title);
            }
        }
    }
    if (!m_create)
        return;
    // "Workshop 2" before "Workshop 10", whoever registered first.
    QCollator collator(Language::of(m_programme.colloquium.language).locale());
    collator.setNumericMode(true);
    std::sort(missing.begin(), missing.end(), collator);
    for (const QString &title : missing) {
        const int position = int(m_programme.workshops.size() + m_created.size());
        m_created.push_back({.title = title, .position = position});
        m_ids.insert(folded(title), WorkshopId(-qint64(m_created.size())));
    }
}

QStringList WishReader::titlesIn(int column, const QString &text) const
{
    if (const auto attended = m_attended.constFind(column); attended != m_attended.cend())
        return yesOrNo(text).value_or(false) ? QStringList{*attended} : QStringList();
    return m_columns.value(column).titlesIn(text, m_titles);
}

const ValueMeaning *WishReader::meaningOf(const QString &title) const
{
    return m_mapping.meaningOf(u"workshops", title);
}

WorkshopId WishReader::idOf(const QString &title) const
{
    return m_ids.value(folded(title));
}

QStringList WishReader::foreignTitles(int column, const QString &text) const
{
    QStringList foreign;
    for (const QString &title : titlesIn(column, text)) {
        if (idOf(title).value <= 0)
            foreign.append(title);
    }
    return foreign;
}

const WishedWorkshops &WishReader::read(int column, QStringView text)
{
    TextMap<WishedWorkshops> &known = m_read[column];
    const auto wished = known.find(text);
    return wished != known.end()
               ? wished->second
               : known.emplace(text.toString(), wishedIn(column, text.toString())).first->second;
}

WishedWorkshops WishReader::wishedIn(int column, const QString &text) const
{
    WishedWorkshops wished;
    if (text.isEmpty())
        return wished;
    for (const QString &title : titlesIn(column, text)) {
        const ValueMeaning *meaning = meaningOf(title);
        if (meaning && meaning->meant.isEmpty())
            continue;
        const WorkshopId id = idOf(meaning ? meaning->meant : title);
        if (!id.isValid())
            wished.unknown.append(title);
        else if (std::find(wished.workshops.begin(), wished.workshops.end(), id) == wished.workshops.end())
            wished.workshops.push_back(id);
    }
    return wished;
}

QString WishReader::titlesOf(const std::vector<WorkshopId> &workshops) const
{
    QStringList titles;
    for (const WorkshopId id : workshops) {
        if (id.value < 0)
            titles.append(m_created[size_t(-1 - id.value)].title);
        else if (const Workshop *workshop = find(m_programme.workshops, id))
            titles.append(workshop->title);
    }
    return titles.join(u"; "_s);
}

} // namespace colloquia
