// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/wishreader.h"

#include "app/model/folding.h"

#include <QCollator>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

WishReader::WishReader(const Programme &programme, bool create)
    : m_programme(programme), m_create(create), m_titles(programme.workshops)
{
    for (const Workshop &workshop : programme.workshops) {
        const QString plain = folded(workshop.title);
        if (!m_ids.contains(plain))
            m_ids.insert(plain, workshop.id);
    }
}

void WishReader::learn(int column, const QStringList &cells)
{
    m_columns.insert(column, learnWorkshops(cells, m_titles));
    m_cells.insert(column, cells);
}

void WishReader::createMissing()
{
    QStringList missing;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        for (const QString &cell : it.value()) {
            for (const QString &title : m_columns[it.key()].titlesIn(cell, m_titles)) {
                if (!m_ids.contains(folded(title)) && !missing.contains(title))
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

WishedWorkshops WishReader::read(int column, const QString &text)
{
    if (text.isEmpty())
        return {};
    WishedWorkshops &wished = m_read[text];
    if (!wished.workshops.empty() || !wished.unknown.isEmpty())
        return wished;
    for (const QString &title : m_columns.value(column).titlesIn(text, m_titles)) {
        const WorkshopId id = m_ids.value(folded(title));
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
