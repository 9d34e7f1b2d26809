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

} // namespace

ListChoices::ListChoices(QWidget *parent)
    : QWidget(parent), m_kind(new QButtonGroup(this)), m_who(new QButtonGroup(this)),
      m_title(new QLineEdit(this)), m_columns(new ColumnList(this)), m_blanks(new QSpinBox(this)),
      m_landscape(new QCheckBox(tr("Landscape"), this))
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
    const std::array<std::pair<const char *, QString>, 6> kinds = {
        {{"kindAlphabetical", tr("Alphabetical list")},
         {"kindByOrganisation", tr("By organisation")},
         {"kindByCategory", tr("By category")},
         {"kindProtocol", tr("Protocol list")},
         {"kindExcused", tr("Excused and represented")},
         {"kindSignIn", tr("Sign-in sheet")}}};
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
    m_blankRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_blankRow);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_blanks->setObjectName(u"blankLines"_s);
    m_blanks->setAccessibleName(tr("Blank lines at the end"));
    m_blanks->setRange(0, kMostBlankLines);
    row->addWidget(parts::fieldLabel(tr("Blank lines at the end"), m_blanks, m_blankRow), 1);
    row->addWidget(m_blanks);
    column->addWidget(m_blankRow);
    m_landscape->setObjectName(u"landscape"_s);
    m_landscape->setAccessibleName(m_landscape->text());
    column->addSpacing(4);
    column->addWidget(m_landscape);
    m_columnsTitle = parts::heading(tr("Columns"), this);
    column->addWidget(m_columnsTitle);
    std::vector<std::pair<QString, QString>> known;
    for (const QString &key : listColumns())
        known.emplace_back(key, nameOf(key));
    m_columns->setKnown(known);
    column->addWidget(m_columns, 1);
    connect(m_title, &QLineEdit::textEdited, this, &ListChoices::changed);
    connect(m_blanks, &QSpinBox::valueChanged, this, &ListChoices::changed);
    connect(m_landscape, &QCheckBox::toggled, this, &ListChoices::changed);
    connect(m_columns, &ColumnList::changed, this, &ListChoices::changed);
}

void ListChoices::showKind()
{
    const bool isSignIn = m_kind->checkedId() == int(ListKind::SignIn);
    m_blankRow->setVisible(isSignIn);
    m_columnsTitle->setVisible(!isSignIn);
    m_columns->setVisible(!isSignIn);
    m_title->setPlaceholderText(titleOf(ListKind(m_kind->checkedId()), Language::ofScreen()));
}

ListOptions ListChoices::options() const
{
    ListOptions options;
    options.who = ListWho(m_who->checkedId());
    ListChoice &choice = options.choice;
    choice.kind = ListKind(m_kind->checkedId());
    choice.title = m_title->text().trimmed();
    choice.landscape = m_landscape->isChecked();
    if (choice.kind == ListKind::SignIn)
        choice.blankLines = m_blanks->value();
    else
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
    m_blanks->setValue(choice.blankLines);
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
