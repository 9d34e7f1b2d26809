// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/rowset.h"
#include "app/desk/sharedwords.h"
#include "app/model/card.h"

#include <QHash>
#include <QString>

#include <vector>

namespace colloquia {

// Finds people by the beginnings of words, in any order, accents and case aside. Every word of every searched
// field is kept once, in order, with the rows that hold it; rows that change afterwards are looked at one by
// one until there are many of them. What is chosen from a few (status, workshops) is found by its whole word,
// and by a beginning of it that is nobody's name.
class SearchIndex
{
public:
    // Takes the whole list; rows are the positions in it.
    void build(const std::vector<AttendeeCard> &cards, const Programme &programme);
    // The row's card has changed, or a card was appended at that row.
    void update(int row, const AttendeeCard &card, const Programme &programme);
    // Whether so many rows have changed that building anew pays.
    [[nodiscard]] bool isWorn() const { return m_changed.size() > kWorn; }
    [[nodiscard]] bool wouldBeWornBy(size_t rows) const { return m_changed.size() + qsizetype(rows) > kWorn; }

    // The rows that hold every word of the text. An empty text finds everybody.
    [[nodiscard]] RowSet find(const QString &text) const;
    // The same with one slip forgiven in words of four letters and more: in those that nobody has, or in all
    // of them where each is somebody's.
    [[nodiscard]] RowSet findSimilar(const QString &text) const;
    // The words of the text that mean what is chosen from a few, as they can be marked in it.
    [[nodiscard]] QStringList sharedIn(const QString &text) const;

private:
    static constexpr qsizetype kWorn = 400;
    // A run of m_postings, and what a word that was typed may mean: rows of any of the runs.
    struct Run
    {
        size_t first = 0;
        size_t last = 0;
    };
    struct Wanted
    {
        QString word = {};
        std::vector<Run> runs = {};
        bool similar = false;
        bool isNobodys = false;                              // the beginning of nobody's own word
        std::vector<const SharedWords::Trait *> shared = {}; // that it means

        [[nodiscard]] bool fits(const QString &own) const;
        [[nodiscard]] bool fitsShared(const QString &own) const
        {
            return SharedWords::fits(own, word, isNobodys);
        }
    };
    // The words of a row by now.
    struct Changed
    {
        QStringList own = {};
        QStringList shared = {};
    };

    [[nodiscard]] QStringView word(size_t i) const;
    [[nodiscard]] std::pair<size_t, size_t> wordsBeginning(const QString &prefix) const;
    [[nodiscard]] Run runOf(const QString &prefix) const;
    [[nodiscard]] std::vector<Run> runsLike(const QString &typed) const;
    [[nodiscard]] bool anybodyHas(const Wanted &wanted) const;
    [[nodiscard]] std::vector<Wanted> wantedBy(const QString &text) const;
    [[nodiscard]] RowSet rowsOf(std::vector<Wanted> &wanted) const;
    // What many people share: letters that words begin with, and whole words.
    struct Common
    {
        Run run = {};
        RowSet rows = {}; // that were indexed
    };
    void markCommon();
    void insert(size_t first, size_t last, RowSet &rows) const;
    void insert(const Wanted &one, RowSet &rows) const;
    // Of its rows, those counted twice that hold two of its words.
    [[nodiscard]] static size_t countOf(const Wanted &one);

    int m_rows = 0;
    int m_indexed = 0;            // rows when it was built
    QString m_letters;            // the words in order, one behind the other
    std::vector<quint32> m_begin; // of each word in m_letters; one more at the end
    std::vector<quint32> m_first; // of each word's rows in m_postings; one more at the end
    std::vector<int> m_postings;  // rows
    std::vector<Common> m_common; // in the order of their runs
    SharedWords m_shared;
    QHash<int, Changed> m_changed; // by row
};

} // namespace colloquia
