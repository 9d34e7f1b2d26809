// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/listchoices.h"

#include "app/model/attendee.h"
#include "app/paper/listrows.h"
#include "ui/paper/parts.h"
#include "ui/widgets/columnlist.h"

#include <QButtonGroup>
#include <QCheckBox>
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
    return {listcolumn::kName, u"organisation"_s, u"category"_s, u"position"_s,
            u"role"_s,         u"status"_s,       u"mode"_s,     listcolumn::kWorkshops,
            u"email"_s,        u"phone"_s,        u"title"_s,    u"registered_at"_s,
            u"code"_s,         u"notes"_s};
}

QString nameOf(const QString &column)
{
    const Language screen = Language::ofScreen();
    if (column == listcolumn::kName)
        return screen.say("List", "Name");
    if (column == listcolumn::kWorkshops)
        return screen.say("List", "Workshops");
    return findField(RecordKind::Attendee, column)->shown(screen);
}

constexpr int kMostBlankLines = 500;
constexpr int kMostDesks = 20;
constexpr double kLowestRow = 4; // mm; stands for "as needed"
constexpr double kHighestRow = 40;

} // namespace

ListChoices::ListChoices(QWidget *parent)
    : QWidget(parent), m_kind(new QButtonGroup(this)), m_who(new QButtonGroup(this)),
      m_title(new QLineEdit(this)), m_columns(new ColumnList(this)), m_blankRow(new QWidget(this)),
      m_blanks(new QSpinBox(this)), m_deskRow(new QWidget(this)), m_desks(new QSpinBox(this)),
      m_heightRow(new QWidget(this)), m_rowHeight(new QDoubleSpinBox(this)),
      m_bigLetters(new QCheckBox(tr("Big letters"), this)),
      m_tickBox(new QCheckBox(tr("A box to tick"), this)), m_landscape(new QCheckBox(tr("Landscape"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    addRadios();
    addLook();
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
    column->addWidget(parts::heading(tr("Which list"), this));
    const std::array<std::pair<const char *, QString>, 8> kinds = {
        {{"kindAlphabetical", tr("Alphabetical list")},
         {"kindByOrganisation", tr("By organisation")},
         {"kindByCategory", tr("By category")},
         {"kindProtocol", tr("Protocol list")},
         {"kindExcused", tr("Excused and represented")},
         {"kindSignIn", tr("Sign-in sheet")},
         {"kindWorkshops", tr("A sheet for each workshop")},
         {"kindKit", tr("Everything for the day")}}};
    for (size_t i = 0; i < kinds.size(); ++i)
        add(m_kind, int(i), kinds[i].first, kinds[i].second);
    column->addSpacing(8);
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

void ListChoices::addLook()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    m_title->setObjectName(u"listTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    column->addWidget(parts::fieldLabel(tr("Title"), m_title, this));
    column->addWidget(m_title);
    m_desks->setObjectName(u"desks"_s);
    m_desks->setRange(1, kMostDesks);
    m_desks->setToolTip(tr("The list comes in so many parts, by letters, each with about as many people."));
    addRowOf(m_deskRow, tr("Desks"), m_desks);
    m_blanks->setObjectName(u"blankLines"_s);
    m_blanks->setRange(0, kMostBlankLines);
    addRowOf(m_blankRow, tr("Blank lines at the end"), m_blanks);
    m_rowHeight->setObjectName(u"rowHeight"_s);
    m_rowHeight->setRange(kLowestRow, kHighestRow);
    m_rowHeight->setDecimals(0);
    m_rowHeight->setSuffix(u' ' + tr("mm"));
    m_rowHeight->setSpecialValueText(tr("As needed"));
    addRowOf(m_heightRow, tr("Rows at least"), m_rowHeight);
    column->addSpacing(4);
    const std::array<std::pair<QCheckBox *, QString>, 3> checks = {
        {{m_bigLetters, u"bigLetters"_s}, {m_tickBox, u"tickBox"_s}, {m_landscape, u"landscape"_s}}};
    for (const auto &[check, name] : checks) {
        check->setObjectName(name);
        check->setAccessibleName(check->text());
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ListChoices::changed);
    }
    m_columnsTitle = parts::heading(tr("Columns"), this);
    column->addWidget(m_columnsTitle);
    std::vector<std::pair<QString, QString>> known;
    for (const QString &key : listColumns())
        known.emplace_back(key, nameOf(key));
    m_columns->setKnown(known);
    column->addWidget(m_columns, 1);
    connect(m_title, &QLineEdit::textEdited, this, &ListChoices::changed);
    connect(m_desks, &QSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_blanks, &QSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_rowHeight, &QDoubleSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_columns, &ColumnList::changed, this, &ListChoices::changed);
}

void ListChoices::addRowOf(QWidget *row, const QString &name, QWidget *field)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    field->setAccessibleName(name);
    line->addWidget(parts::fieldLabel(name, field, row), 1);
    line->addWidget(field);
    layout()->addWidget(row);
}

void ListChoices::showKind()
{
    const auto kind = ListKind(m_kind->checkedId());
    const bool isKit = kind == ListKind::Kit;
    const bool hasColumns = !isSigned(kind) && !isKit;
    m_deskRow->setVisible(kind == ListKind::Alphabetical || kind == ListKind::SignIn || isKit);
    for (QWidget *of :
         {m_blankRow, m_heightRow, static_cast<QWidget *>(m_tickBox), static_cast<QWidget *>(m_landscape)})
        of->setVisible(!isKit);
    m_title->setEnabled(kind != ListKind::Workshops && !isKit); // each sheet has its own
    m_columnsTitle->setVisible(hasColumns);
    m_columns->setVisible(hasColumns);
    m_title->setPlaceholderText(titleOf(kind, Language::ofScreen()));
}

ListOptions ListChoices::options() const
{
    ListOptions options;
    options.who = ListWho(m_who->checkedId());
    ListChoice &choice = options.choice;
    choice.kind = ListKind(m_kind->checkedId());
    choice.title = m_title->text().trimmed();
    choice.landscape = m_landscape->isChecked();
    choice.desks = m_desks->value();
    choice.blankLines = m_blanks->value();
    choice.rowHeight = m_rowHeight->value() > kLowestRow ? m_rowHeight->value() : 0;
    choice.bigLetters = m_bigLetters->isChecked();
    choice.tickBox = m_tickBox->isChecked();
    if (!isSigned(choice.kind) && choice.kind != ListKind::Kit)
        choice.columns = m_columns->columns();
    return options;
}

void ListChoices::setOptions(const ListOptions &options)
{
    const QSignalBlocker silence(this);
    const ListChoice &choice = options.choice;
    m_kind->button(int(choice.kind))->setChecked(true);
    m_people[size_t(options.who)]->setChecked(true);
    m_title->setText(choice.title);
    m_desks->setValue(choice.desks);
    m_blanks->setValue(choice.blankLines);
    m_rowHeight->setValue(std::max(kLowestRow, choice.rowHeight));
    m_bigLetters->setChecked(choice.bigLetters);
    m_tickBox->setChecked(choice.tickBox);
    m_landscape->setChecked(choice.landscape);
    m_columns->setColumns(choice.columns.isEmpty() ? QStringList{u"name"_s, u"organisation"_s, u"category"_s}
                                                   : choice.columns);
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
