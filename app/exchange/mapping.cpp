// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/mapping.h"

#include "app/exchange/formmemory.h"
#include "app/exchange/headerwords.h"
#include "app/exchange/workshopcells.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// The columns of the workshops are headed in many ways. What is chosen there repeats from row to row, which
// what people write about workshops does not.
bool holdsWorkshops(const SourceTable &table, int column, const QString &plain, const WorkshopTitles &titles)
{
    static const QRegularExpression word(u"\\b(?:ateliers?|workshops?)\\b"_s);
    constexpr int kLooked = 2000;
    const bool named = word.match(plain).hasMatch();
    QSet<QString> distinct;
    int filled = 0;
    int known = 0;
    for (int row = 0; row < qMin(table.rowCount(), kLooked); ++row) {
        const QString cell = table.cell(row, column).trimmed().toString();
        if (cell.isEmpty())
            continue;
        ++filled;
        if (distinct.contains(cell))
            continue;
        distinct.insert(cell);
        known += titles.knowsAllOf(cell);
    }
    if (filled == 0)
        return named;
    if (known > 0 && 2 * known >= distinct.size())
        return true;
    static const QSet<QString> yesOrNo{u"oui"_s, u"non"_s, u"yes"_s, u"no"_s};
    const bool onlyYesOrNo = std::all_of(distinct.begin(), distinct.end(),
                                         [](const QString &cell) { return yesOrNo.contains(folded(cell)); });
    return named && !onlyYesOrNo && distinct.size() <= qMax(12, filled / 3);
}

class Guesser
{
public:
    Guesser(const SourceTable &table, const Programme &programme)
        : m_table(table), m_programme(programme), m_titles(programme.workshops)
    {
        m_mapping.columns.resize(size_t(table.columnCount()));
        m_done.resize(size_t(table.columnCount()));
    }

    void asRemembered(const Form &form)
    {
        const QHash<QString, QString> words = rememberedWords(form);
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const QString header = m_table.headers[column];
            const auto word = words.constFind(header);
            if (word == words.cend())
                continue;
            if (const Result<ColumnTarget> target = targetOf(*word, header))
                take(column, *target);
        }
    }

    // Columns that nobody filled in come last: an empty “Nom” of the account must not hide the person's.
    void byHeaders(const QHash<QString, ColumnTarget> &words, bool bare, bool empty)
    {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const QString given = m_table.givenHeaders[column];
            // The account that filled the form in is nobody where forms need none.
            if (m_done[size_t(column)] || isAnonymous(column))
                continue;
            const auto known = words.constFind(bare ? bareHeader(given) : folded(given));
            if (known == words.cend())
                continue;
            // The office's own notes are never what a form asked in other words.
            if (bare && known->key == u"notes"_s)
                continue;
            if (known->key == u"email"_s && !canHoldAddresses(column))
                continue;
            if (isEmptyColumn(column) != empty || isOfTheAccount(column, *known))
                continue;
            take(column, *known);
        }
    }

    void workshops()
    {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            if (!m_done[size_t(column)] &&
                holdsWorkshops(m_table, column, folded(m_table.givenHeaders[column]), m_titles))
                take(column, {ColumnTarget::Workshops, {}});
        }
    }

    // One column for the whole name: nobody can tell where it is to be cut.
    void wholeNames()
    {
        const QSet<QString> &whole = wholeNameHeaders();
        if (m_mapping.columnOf(u"family_name") >= 0 || m_mapping.columnOf(u"given_name") >= 0)
            return;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            if (!m_done[size_t(column)] && whole.contains(bareHeader(m_table.givenHeaders[column])))
                take(column, {ColumnTarget::AttendeeField, u"family_name"_s});
        }
    }

    void ofTheProgram()
    {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const QString plain = folded(m_table.givenHeaders[column]);
            const bool isForm = hasHeader(u"completion time|heure de fin"_s);
            if (!m_done[size_t(column)] && (isOfTheProgram(plain) || isAnonymous(column) ||
                                            (isForm && (plain == u"nom"_s || plain == u"name"_s))))
                take(column, {});
        }
    }

    void asRememberedBesides(const Form &form)
    {
        const FormChoices choices = rememberedChoices(form);
        m_mapping.meanings = choices.meanings;
        m_mapping.mendPhones = choices.mendPhones;
        for (const FixedValue &fixed : choices.fixed) {
            if (m_mapping.columnOf(fixed.key) < 0)
                m_mapping.fixed.push_back(fixed);
        }
    }

    void questions()
    {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            if (m_done[size_t(column)])
                continue;
            const QString given = m_table.givenHeaders[column];
            // A second column of one header is a question of its own.
            const bool used = given.isEmpty() || m_questions.contains(folded(given));
            const QString header = used ? m_table.headers[column] : given;
            if (given.isEmpty() && isEmptyColumn(column))
                continue;
            const colloquia::Question *known = questionCalled(m_programme.questions, header);
            take(column, {ColumnTarget::Question, known ? known->text : header});
        }
    }

    Mapping mapping() && { return std::move(m_mapping); }

private:
    // A field is filled from one column; another of the same is asked about as a question.
    void take(int column, const ColumnTarget &target)
    {
        if (m_done[size_t(column)])
            return;
        const bool once = target.what == ColumnTarget::AttendeeField ||
                          target.what == ColumnTarget::CheckedIn || target.what == ColumnTarget::WholeName;
        if (once &&
            std::find(m_mapping.columns.begin(), m_mapping.columns.end(), target) != m_mapping.columns.end())
            return;
        if (target.what == ColumnTarget::Question)
            m_questions.insert(folded(target.key));
        m_mapping.columns[size_t(column)] = target;
        m_done[size_t(column)] = true;
    }

    // Whether every row that says something says what `test` asks for; false if none says anything.
    template<class Test>
    [[nodiscard]] bool saysAlways(int column, const Test &test) const
    {
        constexpr int kLooked = 500;
        bool any = false;
        for (int row = 0; row < qMin(m_table.rowCount(), kLooked); ++row) {
            const QStringView cell = m_table.cell(row, column).trimmed();
            if (cell.isEmpty())
                continue;
            if (!test(cell))
                return false;
            any = true;
        }
        return any;
    }

    [[nodiscard]] bool isAnonymous(int column) const
    {
        return saysAlways(column, [](QStringView cell) {
            return cell.compare(u"anonymous", Qt::CaseInsensitive) == 0 ||
                   cell.compare(u"anonyme", Qt::CaseInsensitive) == 0;
        });
    }

    [[nodiscard]] bool hasHeader(const QString &words) const
    {
        const QStringList all = words.split(u'|');
        return std::ranges::any_of(m_table.givenHeaders, [&all](const QString &header) {
            return all.contains(folded(header)) || all.contains(bareHeader(header));
        });
    }

    // The name of the account that filled the form in, where the form asks for the person's own.
    [[nodiscard]] bool isOfTheAccount(int column, const ColumnTarget &target) const
    {
        const QString plain = folded(m_table.givenHeaders[column]);
        return target.key == u"family_name"_s && (plain == u"nom"_s || plain == u"name"_s) &&
               hasHeader(u"nom de famille|last name|family name|surname"_s);
    }

    // "Nom d'utilisateur" may head the addresses of one program and the accounts of another.
    [[nodiscard]] bool canHoldAddresses(int column) const
    {
        const QString plain = folded(m_table.givenHeaders[column]);
        return (plain != u"nom d utilisateur"_s && plain != u"username"_s) ||
               !saysAlways(column, [](QStringView cell) { return !cell.contains(u'@'); });
    }

    [[nodiscard]] bool isEmptyColumn(int column) const
    {
        for (int row = 0; row < m_table.rowCount(); ++row) {
            if (!m_table.cell(row, column).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    const SourceTable &m_table;
    const Programme &m_programme;
    WorkshopTitles m_titles;
    Mapping m_mapping;
    std::vector<bool> m_done;
    QSet<QString> m_questions;
};

} // namespace

bool canBeFixed(QStringView key)
{
    static const QStringList keys{u"title"_s, u"organisation"_s, u"position"_s,    u"category"_s,
                                  u"role"_s,  u"status"_s,       u"mode"_s,        u"photo_consent"_s,
                                  u"notes"_s, u"workshops"_s,    u"next_edition"_s};
    return keys.contains(key);
}

int Mapping::columnOf(QStringView fieldKey) const
{
    const bool isName = fieldKey == u"family_name" || fieldKey == u"given_name";
    const bool isWishes = fieldKey == u"workshops";
    for (size_t column = 0; column < columns.size(); ++column) {
        const ColumnTarget &target = columns[column];
        if ((target.what == ColumnTarget::AttendeeField && target.key == fieldKey) ||
            (isName && target.what == ColumnTarget::WholeName) ||
            (isWishes && target.what == ColumnTarget::Workshops))
            return int(column);
    }
    return -1;
}

const ValueMeaning *Mapping::meaningOf(QStringView key, const QString &text) const
{
    if (meanings.empty())
        return nullptr;
    const QString plain = folded(text);
    for (const ValueMeaning &meaning : meanings) {
        if (meaning.key == key && folded(meaning.text) == plain)
            return &meaning;
    }
    return nullptr;
}

void Mapping::setMeaning(const QString &key, const QString &text, const std::optional<QString> &meant)
{
    std::erase_if(meanings, [&](const ValueMeaning &one) {
        return one.key == key && folded(one.text) == folded(text);
    });
    if (meant)
        meanings.push_back({key, text, *meant});
}

Mapping guessMapping(const SourceTable &table, const Programme &programme,
                     const std::vector<Form> &remembered)
{
    const QHash<QString, ColumnTarget> &words = knownHeaders();
    Guesser guesser(table, programme);
    const Form *form = formLike(table.headers, remembered);
    if (form)
        guesser.asRemembered(*form);
    for (const bool empty : {false, true}) {
        guesser.byHeaders(words, false, empty);
        guesser.byHeaders(words, true, empty);
    }
    guesser.wholeNames();
    guesser.workshops();
    guesser.ofTheProgram();
    guesser.questions();
    if (form)
        guesser.asRememberedBesides(*form);
    return std::move(guesser).mapping();
}

} // namespace colloquia
