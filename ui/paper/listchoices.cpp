// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listchoices.h"

#include "app/model/attendee.h"
#include "app/paper/listcolumns.h"
#include "app/paper/listrows.h"
#include "ui/paper/listarrangement.h"
#include "ui/paper/parts.h"
#include "ui/widgets/columnlist.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/undokeys.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// All that can stand on a list, as offered.
QStringList listColumns()
{
    return {listcolumn::kName, u"family_name"_s,       u"given_name"_s, u"organisation"_s,
            u"category"_s,     u"position"_s,          u"role"_s,       u"status"_s,
            u"mode"_s,         listcolumn::kWorkshops, u"email"_s,      u"phone"_s,
            u"title"_s,        u"registered_at"_s,     u"code"_s,       u"notes"_s};
}

QString nameOf(const QString &column)
{
    const Language screen = Language::ofScreen();
    if (column == listcolumn::kName)
        return screen.say("List", QT_TRANSLATE_NOOP("List", "Full name"));
    if (column == listcolumn::kWorkshops)
        return screen.say("List", "Workshops");
    const Field *field = findField(RecordKind::Attendee, column);
    return field ? field->shown(screen) : column; // a question
}

// Which kinds have their columns together.
size_t columnSetOf(ListKind kind)
{
    return kind == ListKind::Training ? 2 : isSigned(kind) ? 1 : 0;
}

constexpr int kMostBlankLines = 500;
constexpr int kMostDesks = 20;
constexpr double kLowestRow = 4; // mm; stands for "as needed"
constexpr double kHighestRow = 40;

} // namespace

ListChoices::ListChoices(QWidget *parent)
    : QWidget(parent), m_kind(new QButtonGroup(this)), m_who(new QButtonGroup(this)),
      m_order(new FoldSection(tr("Order and columns"), u"listOrder"_s, this)),
      m_look(new FoldSection(tr("Title, paper and letters"), u"listLook"_s, this)),
      m_titleRow(new QWidget(this)), m_title(new QLineEdit(this)), m_arrangement(new ListArrangement(this)),
      m_columns(new ColumnList(this)), m_asked(new ColumnList(this)), m_cellsRow(new QWidget(this)),
      m_cells(new QLineEdit(this)), m_blankRow(new QWidget(this)), m_blanks(new QSpinBox(this)),
      m_deskRow(new QWidget(this)), m_desks(new QSpinBox(this)), m_heightRow(new QWidget(this)),
      m_rowHeight(new QDoubleSpinBox(this)), m_bigLetters(new QCheckBox(tr("Big letters"), this)),
      m_tickBox(new QCheckBox(tr("A box to tick"), this)), m_landscape(new QCheckBox(tr("Landscape"), this)),
      m_a3(new QCheckBox(tr("On A3"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(1); // what a kind needs is seen without scrolling
    addRadios();
    addOwn();
    addOrder();
    addLook();
    connect(this, &ListChoices::changed, this, &ListChoices::summarize);
    column->addStretch();
    setOptions({});
}

void ListChoices::addRadios()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const auto add = [this, column](QButtonGroup *group, int id, const char *name, const QString &text) {
        auto *radio = new QRadioButton(text, this);
        radio->setObjectName(QString::fromLatin1(name));
        radio->setAccessibleName(text);
        group->addButton(radio, id);
        column->addWidget(radio);
        return radio;
    };
    using K = ListKind;
    struct Kind
    {
        K kind = K::Alphabetical;
        const char *name = "";
        QString text = {};
    };
    const std::array<std::pair<QString, std::vector<Kind>>, 3> groups = {
        {{tr("Lists"),
          {{K::Alphabetical, "kindAlphabetical", tr("Alphabetical list")},
           {K::ByOrganisation, "kindByOrganisation", tr("By organisation")},
           {K::ByCategory, "kindByCategory", tr("By category")},
           {K::Protocol, "kindProtocol", tr("Protocol list")},
           {K::Excused, "kindExcused", tr("Excused and represented")}}},
         {tr("To be signed"),
          {{K::SignIn, "kindSignIn", tr("Sign-in sheet")},
           {K::Workshops, "kindWorkshops", tr("A sheet for each workshop")},
           {K::Training, "kindTraining", tr("Sign-in sheet of a training")}}},
         {tr("For the day"),
          {{K::DayProgramme, "kindProgramme", tr("Programme of the day")},
           {K::RunningOrder, "kindRunningOrder", tr("Running order, for the organisers")},
           {K::Caterer, "kindCaterer", tr("Meals, for the caterer")},
           {K::Kit, "kindKit", tr("Everything for the day")}}}}};
    for (const auto &[title, kinds] : groups) {
        column->addWidget(parts::heading(title, this));
        for (const Kind &one : kinds)
            add(m_kind, int(one.kind), one.name, one.text);
    }
    column->addWidget(parts::heading(tr("Who"), this));
    static constexpr std::array names = {"listOnSite", "listRegistered", "listShown", "listEverybody"};
    for (size_t i = 0; i < m_people.size(); ++i)
        m_people[i] = add(m_who, int(i), names[i], {});
    setFigures({});
    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showKind();
        emit changed();
    });
    connect(m_who, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

// What one kind alone needs, beside it.
void ListChoices::addOwn()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_desks->setObjectName(u"desks"_s);
    m_desks->setRange(1, kMostDesks);
    m_desks->setToolTip(tr("The list comes in so many parts, by letters, each with about as many people."));
    addRowOf(column, m_deskRow, tr("Desks"), m_desks);
    m_blanks->setObjectName(u"blankLines"_s);
    m_blanks->setRange(0, kMostBlankLines);
    addRowOf(column, m_blankRow, tr("Blank lines at the end"), m_blanks);
    m_cells->setObjectName(u"signatureCells"_s);
    m_cells->setPlaceholderText(tr("Morning, Afternoon"));
    addRowOf(column, m_cellsRow, tr("Cells to sign in"), m_cells);
    m_askedTitle = parts::heading(tr("Answers counted at each meal"), this);
    m_asked->setObjectName(u"askedQuestions"_s);
    m_asked->setAccessibleName(m_askedTitle->text());
    column->addWidget(m_askedTitle);
    column->addWidget(m_asked);
    for (QSpinBox *box : {m_desks, m_blanks})
        new UndoKeys(box);
    connect(m_desks, &QSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_blanks, &QSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_cells, &QLineEdit::textEdited, this, &ListChoices::changed);
    connect(m_asked, &ColumnList::changed, this, &ListChoices::changed);
}

void ListChoices::addOrder()
{
    layout()->addWidget(m_order);
    QVBoxLayout *column = m_order->contents();
    column->addWidget(m_arrangement);
    connect(m_arrangement, &ListArrangement::changed, this, [this] {
        showKind();
        emit changed();
    });
    m_columns->setObjectName(u"columns"_s);
    column->addWidget(parts::fieldLabel(tr("Columns"), m_columns, this));
    column->addWidget(m_columns);
    std::vector<std::pair<QString, QString>> known;
    for (const QString &key : listColumns())
        known.emplace_back(key, nameOf(key));
    m_columns->setKnown(known);
    connect(m_columns, &ColumnList::changed, this, &ListChoices::changed);
}

void ListChoices::addLook()
{
    layout()->addWidget(m_look);
    QVBoxLayout *column = m_look->contents();
    m_title->setObjectName(u"listTitle"_s);
    addRowOf(column, m_titleRow, tr("Title"), m_title);
    m_rowHeight->setObjectName(u"rowHeight"_s);
    m_rowHeight->setRange(kLowestRow, kHighestRow);
    m_rowHeight->setDecimals(0);
    m_rowHeight->setSuffix(u' ' + tr("mm"));
    m_rowHeight->setSpecialValueText(tr("As needed"));
    addRowOf(column, m_heightRow, tr("Rows at least"), m_rowHeight);
    const std::array<std::pair<QCheckBox *, QString>, 4> checks = {{{m_bigLetters, u"bigLetters"_s},
                                                                    {m_tickBox, u"tickBox"_s},
                                                                    {m_landscape, u"landscape"_s},
                                                                    {m_a3, u"a3"_s}}};
    for (const auto &[check, name] : checks) {
        check->setObjectName(name);
        check->setAccessibleName(check->text());
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ListChoices::changed);
    }
    connect(m_title, &QLineEdit::textEdited, this, &ListChoices::changed);
    connect(m_rowHeight, &QDoubleSpinBox::valueChanged, this, &ListChoices::changed);
}

// What is folded away and not as usual.
void ListChoices::summarize()
{
    QStringList order;
    for (const QComboBox *box : m_arrangement->findChildren<QComboBox *>()) {
        if (box->currentIndex() > 0)
            order.append(box->currentText());
    }
    if (m_columns->columns() != usualColumns(kind())) {
        for (const QString &column : m_columns->columns())
            order.append(nameOf(column));
    }
    m_order->setSummary(order.join(u" · "_s));
    QStringList look;
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        look.append(title);
    if (m_rowHeight->value() > kLowestRow)
        look.append(m_rowHeight->text());
    for (const QCheckBox *check : {m_bigLetters, m_tickBox, m_landscape, m_a3}) {
        if (check->isChecked())
            look.append(check->text());
    }
    m_look->setSummary(look.join(u" · "_s));
}

void ListChoices::setTop(QWidget *top)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, top);
}

void ListChoices::orderTabs(QWidget *before, const QList<QWidget *> &after)
{
    QList<QWidget *> order;
    for (QAbstractButton *radio : m_kind->buttons() + m_who->buttons())
        order.append(radio);
    order += {m_desks, m_blanks, m_cells, m_asked, m_order->head()};
    for (QComboBox *box : m_arrangement->findChildren<QComboBox *>())
        order.append(box);
    order += {m_columns, m_look->head(), m_title, m_rowHeight, m_bigLetters, m_tickBox, m_landscape, m_a3};
    QWidget *last = before;
    for (QWidget *next : order + after) {
        setTabOrder(last, next);
        last = next;
    }
}

void ListChoices::setOffers(const Roster &roster)
{
    m_arrangement->setOffers(roster);
    std::vector<std::pair<QString, QString>> known;
    std::vector<std::pair<QString, QString>> asked;
    for (const QString &key : listColumns())
        known.emplace_back(key, nameOf(key));
    for (const Question &question : roster.programme().questions) {
        asked.emplace_back(question.text, question.text.simplified());
        if (!question.sensitive)
            known.push_back(asked.back());
    }
    m_columns->setKnown(known);
    m_columns->setColumns(m_columns->columns());
    m_asked->setKnown(asked);
    m_asked->setColumns(m_asked->columns());
    showKind();
}

ListKind ListChoices::kind() const
{
    return ListKind(m_kind->checkedId());
}

void ListChoices::addRowOf(QVBoxLayout *column, QWidget *row, const QString &name, QWidget *field)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    field->setAccessibleName(name);
    line->addWidget(parts::fieldLabel(name, field, row), 1);
    line->addWidget(field);
    column->addWidget(row);
}

void ListChoices::showKind()
{
    const ListKind now = kind();
    const bool isKit = now == ListKind::Kit;
    const bool hasPeople = isOfPeople(now);
    ListOptions arranged;
    m_arrangement->read(arranged);
    const bool byName = arranged.choice.order.isEmpty();
    // Columns that somebody chose stay with lists, or with sheets to sign; all others are as the kind needs.
    if (now != m_kindShown) {
        const QStringList before = m_columns->columns();
        m_columnsOf[columnSetOf(m_kindShown)] = before == usualColumns(m_kindShown) ? QStringList() : before;
        m_kindShown = now;
        const QStringList &chosen = m_columnsOf[columnSetOf(now)];
        m_columns->setColumns(chosen.isEmpty() ? usualColumns(now) : chosen);
    }
    m_deskRow->setVisible(((now == ListKind::Alphabetical || now == ListKind::SignIn) && byName) || isKit);
    for (QWidget *of :
         {m_blankRow, m_heightRow, static_cast<QWidget *>(m_tickBox), static_cast<QWidget *>(m_landscape),
          static_cast<QWidget *>(m_a3), static_cast<QWidget *>(m_order)})
        of->setVisible(hasPeople);
    m_bigLetters->setVisible(hasPeople || isKit);
    m_cellsRow->setVisible(now == ListKind::SignIn || now == ListKind::Training);
    const bool counts = (now == ListKind::Caterer || isKit) && m_asked->count() > 0;
    m_askedTitle->setVisible(counts);
    m_asked->setVisible(counts);
    m_title->setEnabled(now != ListKind::Workshops && !isKit); // each sheet has its own
    m_title->setPlaceholderText(titleOf(now, Language::ofScreen()));
    summarize();
}

ListOptions ListChoices::options() const
{
    ListOptions options;
    options.who = ListWho(m_who->checkedId());
    ListChoice &choice = options.choice;
    choice.kind = kind();
    choice.title = m_title->text().trimmed();
    choice.desks = m_desks->value();
    choice.bigLetters = m_bigLetters->isChecked();
    if (choice.kind == ListKind::Caterer || choice.kind == ListKind::Kit)
        choice.asked = m_asked->columns();
    if (choice.kind == ListKind::Kit)
        choice.without = m_without;
    if (!isOfPeople(choice.kind))
        return options;
    m_arrangement->read(options);
    choice.landscape = m_landscape->isChecked();
    choice.a3 = m_a3->isChecked();
    choice.blankLines = m_blanks->value();
    choice.rowHeight = m_rowHeight->value() > kLowestRow ? m_rowHeight->value() : 0;
    choice.tickBox = m_tickBox->isChecked();
    choice.columns = m_columns->columns();
    if (m_cellsRow->isVisibleTo(this)) {
        for (const QString &head : m_cells->text().split(u',', Qt::SkipEmptyParts)) {
            if (!head.trimmed().isEmpty())
                choice.signatures.append(head.trimmed());
        }
    }
    return options;
}

void ListChoices::setOptions(const ListOptions &options)
{
    const QSignalBlocker silence(this);
    const ListChoice &choice = options.choice;
    m_kind->button(int(choice.kind))->setChecked(true);
    m_people[size_t(options.who)]->setChecked(true);
    m_arrangement->set(options);
    m_title->setText(choice.title);
    m_without = choice.without;
    m_desks->setValue(choice.desks);
    m_blanks->setValue(choice.blankLines);
    m_rowHeight->setValue(std::max(kLowestRow, choice.rowHeight));
    m_bigLetters->setChecked(choice.bigLetters);
    m_tickBox->setChecked(choice.tickBox);
    m_landscape->setChecked(choice.landscape);
    m_a3->setChecked(choice.a3);
    m_cells->setText(choice.signatures.join(u", "_s));
    m_asked->setColumns(choice.asked);
    m_kindShown = choice.kind;
    m_columns->setColumns(choice.columns.isEmpty() ? usualColumns(choice.kind) : choice.columns);
    showKind();
}

void ListChoices::setFigures(const ListFigures &figures)
{
    const auto show = [this](ListWho who, const QString &text) {
        m_people[size_t(who)]->setText(text);
        m_people[size_t(who)]->setAccessibleName(text);
    };
    const Language screen = Language::ofScreen();
    show(ListWho::OnSite, tr("All registered on site: %1").arg(screen.number(figures.onSite)));
    show(ListWho::Registered, tr("All registered: %1").arg(screen.number(figures.registered)));
    show(ListWho::Shown, tr("The list as filtered: %1").arg(screen.number(figures.shown)));
    show(ListWho::Everybody, tr("Everybody: %1").arg(screen.number(figures.everybody)));
}

QWidget *ListChoices::firstFocus() const
{
    return m_kind->checkedButton();
}

} // namespace colloquia
