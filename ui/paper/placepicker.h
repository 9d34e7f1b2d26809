// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/stock.h"

#include <QWidget>

namespace colloquia {

// A small picture of a sheet on which the first free place is chosen: by a click, or by the arrow keys and
// Space. What lies before it is used up.
class PlacePicker : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePicker(QWidget *parent = nullptr);

    // `start` is counted from 1.
    void setSheet(const Stock &stock, int start);
    [[nodiscard]] QSize sizeHint() const override { return {92, 118}; }
    // Of the place (from 0) on this widget.
    [[nodiscard]] QRect placeOnScreen(int place) const;

signals:
    void chosen(int start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] QRectF onScreen(int place) const;
    [[nodiscard]] int placeAt(QPointF point) const;
    void lookAt(int place);
    void choose();

    Stock m_stock;
    int m_start = 0; // from 0
    int m_place = 0; // looked at, by pointer or keys
};

} // namespace colloquia
